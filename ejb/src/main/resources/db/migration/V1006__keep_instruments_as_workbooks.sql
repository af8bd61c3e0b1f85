-- Editions of instruments: each is the workbook it was written in, and changes no more. Filled ones point to theirs.
create table instrument_edition (
    id uuid not null constraint pk_instrument_edition primary key,
    code text not null constraint ck_instrument_edition_code check (code ~ '^[A-Za-z][A-Za-z0-9_.-]{0,59}$'),
    number integer not null constraint ck_instrument_edition_number check (number >= 1),
    kind text not null constraint ck_instrument_edition_kind check (kind ~ '^[A-Z][A-Z_]{0,29}$'),
    title jsonb not null,
    written_version varchar(100) not null,
    status text not null constraint ck_instrument_edition_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    file_name varchar(120) not null,
    workbook bytea not null,
    sha256 text not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamptz not null,
    published_by varchar(100),
    published_at timestamptz,
    retired_by varchar(100),
    retired_at timestamptz,
    version bigint not null default 0,
    constraint uq_instrument_edition_number unique (code, number),
    constraint uq_instrument_edition_workbook unique (sha256),
    constraint ck_instrument_edition_published check ((published_at is null) = (published_by is null)
        and (status <> 'PUBLISHED' or published_at is not null)),
    constraint ck_instrument_edition_retired check ((status = 'RETIRED') = (retired_at is not null)
        and (retired_at is null) = (retired_by is null))
);
-- One edition of an instrument is the one to be filled now.
create unique index uq_instrument_edition_current on instrument_edition (code) where status = 'PUBLISHED';
revoke update on instrument_edition from mouakaba_app;
grant update (status, published_by, published_at, retired_by, retired_at, version) on instrument_edition to mouakaba_app;
-- A draft that nobody published may go again; the service deletes no other.
grant delete on instrument_edition to mouakaba_app;

-- What was answered to an edition for a case. Submitted, it changes no more: a correction is another row that says why.
create table filled_instrument (
    id uuid not null constraint pk_filled_instrument primary key,
    case_id uuid not null constraint fk_filled_instrument_case references case_file,
    episode integer not null,
    edition_id uuid not null constraint fk_filled_instrument_edition references instrument_edition,
    code text not null,
    status text not null constraint ck_filled_instrument_status check (status in ('DRAFT', 'SUBMITTED')),
    answers jsonb not null,
    results jsonb not null default '{}',
    corrects_id uuid,
    reason varchar(1000),
    -- The time that the answers speak of: a correction keeps that of what it corrects.
    assessed_at timestamptz,
    begun_by varchar(100) not null,
    begun_at timestamptz not null,
    changed_by varchar(100) not null,
    changed_at timestamptz not null,
    submitted_by varchar(100),
    submitted_at timestamptz,
    version bigint not null default 0,
    constraint uq_filled_instrument_case unique (id, case_id, code),
    constraint fk_filled_instrument_corrects foreign key (corrects_id, case_id, code)
        references filled_instrument (id, case_id, code),
    constraint ck_filled_instrument_submitted check ((status = 'SUBMITTED') = (submitted_at is not null)
        and (submitted_at is null) = (submitted_by is null) and (submitted_at is null or assessed_at is not null)),
    constraint ck_filled_instrument_correction check ((corrects_id is null) = (reason is null))
);
create unique index uq_filled_instrument_draft on filled_instrument (case_id, code) where status = 'DRAFT';
-- One correction of each: the last of a chain is the one that counts.
create unique index uq_filled_instrument_corrects on filled_instrument (corrects_id);
create index ix_filled_instrument_case on filled_instrument (case_id, begun_at desc);
create index ix_filled_instrument_edition on filled_instrument (edition_id);
-- A draft may go again; what was submitted neither changes nor goes.
grant delete on filled_instrument to mouakaba_app;
create function keep_submitted_instruments() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.status = 'SUBMITTED' then
        raise exception 'what was submitted does not change' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end;
$$;
create trigger keep_submitted_instruments before update or delete on filled_instrument
    for each row execute function keep_submitted_instruments();
