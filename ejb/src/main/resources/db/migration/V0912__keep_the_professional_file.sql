-- What law 45-18 asks about a worker, beside her account. It changes in her file; the history keeps every status.
alter table worker
    add column sex text constraint ck_worker_sex check (sex in ('F', 'M')),
    add column birth_year integer constraint ck_worker_birth_year check (birth_year between 1900 and 2100),
    add column employer_id uuid constraint fk_worker_employer references organisation,
    add column contract_kind text,
    add column accreditation_number text,
    add column accreditation_granted_on date,
    add column accreditation_expires_on date;
create index ix_worker_accreditation_expiry on worker (accreditation_expires_on);
alter table worker_aud
    add column sex text, add column birth_year integer, add column employer_id uuid, add column contract_kind text,
    add column accreditation_number text, add column accreditation_granted_on date,
    add column accreditation_expires_on date;

create table worker_accreditation (
    id uuid primary key,
    worker_id uuid not null constraint fk_worker_accreditation_worker references worker,
    on_day date not null,
    status text,
    number text,
    granted_on date,
    expires_on date,
    reason text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
comment on column worker_accreditation.status is 'code of accreditation_status; null where it was taken away';
create index ix_worker_accreditation_worker on worker_accreditation (worker_id, on_day, recorded_at);
revoke update on worker_accreditation from mouakaba_app;

create table training (
    id uuid primary key,
    worker_id uuid not null constraint fk_training_worker references worker,
    topic text not null,
    hours numeric(5, 1) not null constraint ck_training_hours check (hours > 0),
    on_day date not null,
    provider text,
    certificate text,
    mistaken boolean not null default false,
    version bigint not null default 0
);
comment on column training.mistaken is 'entered by mistake: it counts for nothing and stays readable';
create index ix_training_worker on training (worker_id, on_day);
create table training_aud (
    id uuid not null,
    revision bigint not null constraint fk_training_aud_revision references revision,
    revision_type smallint not null,
    worker_id uuid, topic text, hours numeric(5, 1), on_day date, provider text, certificate text, mistaken boolean,
    constraint pk_training_aud primary key (id, revision)
);
revoke update on training_aud from mouakaba_app;

create table absence (
    id uuid primary key,
    worker_id uuid not null constraint fk_absence_worker references worker,
    kind text not null,
    from_on date not null,
    to_on date not null,
    mistaken boolean not null default false,
    version bigint not null default 0,
    constraint ck_absence_days check (to_on >= from_on)
);
create index ix_absence_worker on absence (worker_id, to_on, from_on);
create table absence_aud (
    id uuid not null,
    revision bigint not null constraint fk_absence_aud_revision references revision,
    revision_type smallint not null,
    worker_id uuid, kind text, from_on date, to_on date, mistaken boolean,
    constraint pk_absence_aud primary key (id, revision)
);
revoke update on absence_aud from mouakaba_app;
