-- when a token was used last: whoever withdraws one looks for the one that nothing uses any more
alter table token_allowance add column used_at bigint;
