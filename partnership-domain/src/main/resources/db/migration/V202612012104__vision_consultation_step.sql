-- A step of a route can be a consultation; then its role is the one that invited when the route was written.
alter table route_step add column consultation_id varchar(36);
