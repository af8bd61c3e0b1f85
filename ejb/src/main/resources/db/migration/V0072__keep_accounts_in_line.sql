-- Workers whose account does not yet stand as they do. Written with the worker's own change, gone when the identity
-- provider has followed it.
create table identity_task (
    worker_id uuid primary key constraint fk_identity_task_worker references worker,
    attempts integer not null default 0,
    next_at timestamptz not null,
    version bigint not null default 0
);
grant delete on identity_task to mouakaba_app;
create index ix_identity_task_next on identity_task (next_at);

-- The list of workers: by name, and found by the beginning of it or of the account's.
create index ix_worker_name on worker (family_name_latin, given_name_latin, id);
