-- the last day on which somebody answers for a partner's access, and the last day for a partner that works with no school any more
alter table membership add column access_until date;
alter table organisation add column access_until date;
