-- Answers by the key that the caller of the API gave, for a day: a request sent twice is done once.
create table idempotency_key (
    username text not null,
    key text not null,
    digest text not null,
    status integer,
    location text,
    body text,
    created_at timestamptz not null,
    constraint pk_idempotency_key primary key (username, key)
);
create index ix_idempotency_key_created on idempotency_key (created_at);
grant delete on idempotency_key to mouakaba_app;
