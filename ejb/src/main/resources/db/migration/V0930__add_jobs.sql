-- Long work in the background: who asked for it, how far it is, what came of it. What it was given and what it says of each
-- line stay with it, so that a server that comes back can go on where it stopped.
create table job (
    id uuid primary key,
    kind text not null,
    owner text not null,
    label text not null,
    parameters text,
    state text not null constraint ck_job_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    cancelling boolean not null default false,
    done integer not null default 0 constraint ck_job_done check (done between 0 and total),
    total integer not null,
    failure text,
    incident text,
    server text not null,
    created_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    version bigint not null default 0,
    constraint ck_job_ended check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null))
);
comment on column job.owner is 'the account that asked for it, the only one that sees it';
comment on column job.failure is 'key of the sentence that says why it failed';
comment on column job.server is 'the server that runs it: only that one finds it left behind';
create index ix_job_owner on job (owner, created_at desc, id);
create unique index uq_job_active on job (owner, kind) where state in ('QUEUED', 'RUNNING');

create table job_file (
    job_id uuid primary key constraint fk_job_file_job references job,
    content bytea not null constraint ck_job_file_size check (octet_length(content) <= 20971520)
);
revoke update on job_file from mouakaba_app;

create table job_line (
    id uuid primary key,
    job_id uuid not null constraint fk_job_line_job references job,
    number integer not null,
    outcome text not null,
    about text not null,
    place text,
    problem text,
    arguments text,
    constraint uq_job_line unique (job_id, number)
);
comment on column job_line.number is 'of the line in the file, as a spreadsheet shows it';
comment on column job_line.problem is 'key of the sentence that says what is wrong; arguments are its values as JSON';
create index ix_job_line_refused on job_line (job_id, number) where problem is not null;
revoke update on job_line from mouakaba_app;
