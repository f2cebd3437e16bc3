-- What was adopted on paper names the function of who did; a guideline names the vision that it works out.
alter table vision_statement add column paper_function varchar(80);
alter table guideline add column paper_function varchar(80);
alter table guideline add column vision_series varchar(36);
