-- A closed year keeps the name that its school had at the close; those closed before get the one that it has now.
alter table year_review add column school_name varchar(40);

update year_review set school_name =
    (select s.short_name from partnership p join organisation s on s.id = p.school_id where p.id = year_review.partnership_id)
where closed_at is not null;
