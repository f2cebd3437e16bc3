-- The day on which another version of a leaflet took its place: two years later it is erased. A version that was adopted stayed
-- so when the next one was; now it gave way on the day of that.
alter table leaflet add column replaced_on date;
update leaflet set status = 'REPLACED' where status = 'ADOPTED' and exists (select n.id from leaflet n
    where n.school_id = leaflet.school_id and n.number > leaflet.number and n.status = 'ADOPTED');
update leaflet set replaced_on = (select min(n.adopted_on) from leaflet n
    where n.school_id = leaflet.school_id and n.number > leaflet.number and n.adopted_on is not null)
    where status = 'REPLACED';
