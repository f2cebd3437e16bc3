-- What a mail is about, in which order such mails were made for one person, and what it tells: by these a mail never
-- overtakes an earlier one about the same, and one that is no longer true is not sent. What waits already has position 0,
-- and goes before anything that is made later for that address.
alter table outbox_mail add column about varchar(100);
alter table outbox_mail add column tells varchar(200);
alter table outbox_mail add column position bigint not null default 0;
create index outbox_mail_about on outbox_mail (about, recipient);
create index outbox_mail_recipient on outbox_mail (recipient, sent_at);
