extern int marrow_cli_x;
int marrow_cli_x;
