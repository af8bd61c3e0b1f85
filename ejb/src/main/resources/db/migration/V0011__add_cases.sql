-- The case: one person carried by one unit, from admission to closure and through its episodes.
create table case_file (
    id uuid primary key,
    number text not null constraint uq_case_file_number unique
        constraint ck_case_file_number check (number ~ '^\d{5}-\d{4}-\d{6}$'),
    person_id uuid not null constraint fk_case_file_person references person,
    household_id uuid constraint fk_case_file_household references household,
    organisation_id uuid not null constraint fk_case_file_organisation references organisation,
    unit_id uuid not null constraint fk_case_file_unit references unit,
    territory_code text not null constraint fk_case_file_territory references territory,
    notification_id uuid constraint fk_case_file_notification references notification,
    worker_id uuid constraint fk_case_file_worker references worker,
    assigned_at timestamptz,
    accepted_at timestamptz,
    category text,
    concerns text[] not null default '{}',
    stage text not null,
    stage_since timestamptz not null,
    status text not null,
    status_until date,
    risk text not null constraint ck_case_file_risk check (risk in ('HIGH', 'MEDIUM', 'LOW')),
    urgency text not null constraint ck_case_file_urgency check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    confidentiality text not null constraint ck_case_file_confidentiality check (confidentiality in ('STANDARD', 'RESTRICTED', 'SECRET')),
    legal_basis text,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closure_reason text,
    episode integer not null default 1 constraint ck_case_file_episode check (episode >= 1),
    first_contact_at timestamptz,
    last_contact_at timestamptz,
    next_due_at timestamptz,
    next_due_kind text,
    court_measure boolean not null default false,
    interpreter boolean not null default false,
    long_travel boolean not null default false,
    version bigint not null default 0,
    constraint ck_case_file_closed check ((stage in ('CLOSED', 'POST_CLOSURE')) = (closed_at is not null)),
    constraint ck_case_file_assigned check ((worker_id is null) = (assigned_at is null))
);
-- One open case per person per organisation.
create unique index uq_case_file_open_person on case_file (person_id, organisation_id) where closed_at is null;
create index ix_case_file_worker_due on case_file (worker_id, next_due_at, id) where closed_at is null;
create index ix_case_file_unit_due on case_file (unit_id, next_due_at, id) where closed_at is null;
create index ix_case_file_worker on case_file (worker_id, opened_at desc, id);
create index ix_case_file_unit on case_file (unit_id, opened_at desc, id);
create index ix_case_file_person on case_file (person_id);
create index ix_case_file_household on case_file (household_id) where household_id is not null;

create table case_file_aud (
    id uuid not null,
    revision bigint not null constraint fk_case_file_aud_revision references revision,
    revision_type smallint not null,
    number text, person_id uuid, household_id uuid, organisation_id uuid, unit_id uuid, territory_code text,
    notification_id uuid, worker_id uuid, assigned_at timestamptz, accepted_at timestamptz, category text, concerns text[],
    stage text, stage_since timestamptz, status text, status_until date, risk text, urgency text, confidentiality text,
    legal_basis text, opened_at timestamptz, closed_at timestamptz, closure_reason text, episode integer,
    first_contact_at timestamptz, last_contact_at timestamptz, next_due_at timestamptz, next_due_kind text,
    court_measure boolean, interpreter boolean, long_travel boolean,
    constraint pk_case_file_aud primary key (id, revision)
);
revoke update on case_file_aud from mouakaba_app;

-- Gap-free numbers by province and year: PPPPP-YYYY-NNNNNN.
create table case_number (
    province text not null,
    year integer not null,
    last integer not null,
    constraint pk_case_number primary key (province, year)
);

-- Every step of every case, for good: all figures of timeliness derive from it.
create table case_stage_history (
    id uuid primary key,
    case_id uuid not null constraint fk_case_stage_history_case references case_file,
    episode integer not null,
    from_stage text,
    to_stage text not null,
    at timestamptz not null,
    username text not null,
    reason text
);
create index ix_case_stage_history_case on case_stage_history (case_id, at);
revoke update on case_stage_history from mouakaba_app;

-- Who carried the case, from when, handed over by whom and with which note.
create table case_assignment (
    id uuid primary key,
    case_id uuid not null constraint fk_case_assignment_case references case_file,
    from_worker_id uuid constraint fk_case_assignment_from references worker,
    to_worker_id uuid not null constraint fk_case_assignment_to references worker,
    at timestamptz not null,
    username text not null,
    reason text,
    handover_note text
);
create index ix_case_assignment_case on case_assignment (case_id, at);
revoke update on case_assignment from mouakaba_app;

-- A wish to close, its checklist, the supervisor's decision.
create table case_closure (
    id uuid primary key,
    case_id uuid not null constraint fk_case_closure_case references case_file,
    episode integer not null,
    requested_by text not null,
    requested_at timestamptz not null,
    from_stage text not null,
    reason text not null,
    final_risk text not null,
    exit_plan text not null,
    person_informed boolean not null,
    decision text not null constraint ck_case_closure_decision check (decision in ('REQUESTED', 'APPROVED', 'RETURNED')),
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    version bigint not null default 0
);
create index ix_case_closure_case on case_closure (case_id, requested_at desc);
create index ix_case_closure_waiting on case_closure (requested_at) where decision = 'REQUESTED';
