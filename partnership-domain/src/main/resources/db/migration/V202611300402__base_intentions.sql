-- What a form, or a call with a key of its own, has done, so that the same sent twice is done once; kept for a day.
-- intention: digest of who sent it and of its key. action, step: the call of a service, and which of its kind.
-- content: digest of what was sent. result: what the call gave, encrypted with the key, which is stored nowhere.
create table intention (
    intention     varchar(64)    not null,
    action        varchar(120)   not null,
    step          integer        not null,
    content       varchar(64)    not null,
    result        varchar(32000),
    made_at       bigint         not null,
    primary key (intention, action, step)
);
create index intention_made on intention (made_at);
