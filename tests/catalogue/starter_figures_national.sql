-- The foods of other national tables: each figure as the table of France (Ciqual) or Finland (Fineli) has it.
CREATE TABLE published AS
SELECT o.key, o.column_name, o.figure, o.source, trim(replace(replace(coalesce(n.text, ''), ',', '.'), '< ', '<')) AS text
FROM other o LEFT JOIN national n ON n.name = o.source AND n.column_name = o.column_name
WHERE o.source LIKE 'ciqual:%' OR o.source LIKE 'fineli:%';

SELECT DISTINCT 'other.csv: ' || key || ': no such source: ' || source FROM published WHERE source NOT IN (SELECT name FROM national);
SELECT 'other.csv: ' || key || ': ' || column_name || ': here ' || figure || ', in the source ' || text FROM published
WHERE NOT CASE WHEN text IN ('', '-', 'traces') THEN figure = '' OR column_name = 'vitamin d µg' AND figure = '~0'
               WHEN text LIKE '<%' THEN figure LIKE '<%' AND abs(substr(figure, 2) - substr(text, 2)) <= 1e-9
               WHEN source LIKE 'fineli:%' AND column_name = 'energy kcal' THEN abs(figure - text / 4.184) <= 0.06
               ELSE figure GLOB '[0-9]*' AND abs(figure - text) <= 1e-9 * max(1, text) END;
SELECT 'counted: ' || count(*) || ' figures of ' || count(DISTINCT key) || ' foods compared with national tables' FROM published;
