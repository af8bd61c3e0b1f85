-- The plan of a case, edition by edition: what stands approved stays, a revision is a new edition.
create table care_plan (
    id uuid primary key,
    case_id uuid not null constraint fk_care_plan_case references case_file,
    episode integer not null,
    edition integer not null constraint ck_care_plan_edition check (edition >= 1),
    status text not null constraint ck_care_plan_status check (status in ('DRAFT', 'REQUESTED', 'APPROVED', 'RETURNED')),
    safety_plan text,
    review_on date,
    agreement_mode text constraint ck_care_plan_agreement check (agreement_mode in ('SIGNATURE', 'ORAL', 'REFUSED')),
    agreed_on date,
    witness text,
    refusal_reason text,
    submitted_by text,
    submitted_at timestamptz,
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    changed_by text not null,
    changed_at timestamptz not null,
    version bigint not null default 0,
    constraint uq_care_plan_edition unique (case_id, edition),
    constraint ck_care_plan_submitted check (status = 'DRAFT' or submitted_at is not null),
    constraint ck_care_plan_decided check (status in ('DRAFT', 'REQUESTED') or decided_at is not null)
);
-- One edition at a time is being written or waits.
create unique index uq_care_plan_open on care_plan (case_id) where status <> 'APPROVED';
create index ix_care_plan_waiting on care_plan (submitted_at, id) where status = 'REQUESTED';

create table care_plan_aud (
    id uuid not null,
    revision bigint not null constraint fk_care_plan_aud_revision references revision,
    revision_type smallint not null,
    case_id uuid, episode integer, edition integer, status text, safety_plan text, review_on date, agreement_mode text,
    agreed_on date, witness text, refusal_reason text, submitted_by text, submitted_at timestamptz, decided_by text,
    decided_at timestamptz, decision_note text, changed_by text, changed_at timestamptz,
    constraint pk_care_plan_aud primary key (id, revision)
);
revoke update on care_plan_aud from mouakaba_app;

-- origin_id: the same goal through the editions, so that progress reaches the edition being written too.
create table care_plan_goal (
    id uuid primary key,
    plan_id uuid not null constraint fk_care_plan_goal_plan references care_plan,
    origin_id uuid not null,
    position integer not null,
    domain text not null,
    what text not null,
    measure text not null,
    due_on date not null,
    status text not null constraint ck_care_plan_goal_status check (status in ('NOT_STARTED', 'IN_PROGRESS', 'ACHIEVED', 'PARTIAL', 'NOT_ACHIEVED', 'CANCELLED')),
    supervisor_note text,
    constraint uq_care_plan_goal_origin unique (plan_id, origin_id)
);
-- A goal of an edition not yet approved may be taken out again.
grant delete on care_plan_goal to mouakaba_app;

create table care_plan_goal_aud (
    id uuid not null,
    revision bigint not null constraint fk_care_plan_goal_aud_revision references revision,
    revision_type smallint not null,
    plan_id uuid, origin_id uuid, position integer, domain text, what text, measure text, due_on date, status text,
    supervisor_note text,
    constraint pk_care_plan_goal_aud primary key (id, revision)
);
revoke update on care_plan_goal_aud from mouakaba_app;

create table care_plan_action (
    id uuid primary key,
    goal_id uuid not null constraint fk_care_plan_action_goal references care_plan_goal,
    origin_id uuid not null,
    position integer not null,
    what text not null,
    owner text not null constraint ck_care_plan_action_owner check (owner in ('PERSON', 'FAMILY', 'WORKER', 'SERVICE')),
    service_type text,
    due_on date not null,
    high boolean not null,
    -- OVERDUE follows from the date and is never stored.
    status text not null constraint ck_care_plan_action_status check (status in ('PLANNED', 'IN_PROGRESS', 'DONE', 'BLOCKED', 'CANCELLED')),
    done_on date,
    constraint uq_care_plan_action_origin unique (goal_id, origin_id),
    constraint ck_care_plan_action_done check ((status = 'DONE') = (done_on is not null)),
    constraint ck_care_plan_action_service check (owner <> 'SERVICE' or service_type is not null)
);
grant delete on care_plan_action to mouakaba_app;

create table care_plan_action_aud (
    id uuid not null,
    revision bigint not null constraint fk_care_plan_action_aud_revision references revision,
    revision_type smallint not null,
    goal_id uuid, origin_id uuid, position integer, what text, owner text, service_type text, due_on date, high boolean,
    status text, done_on date,
    constraint pk_care_plan_action_aud primary key (id, revision)
);
revoke update on care_plan_action_aud from mouakaba_app;
create index ix_care_plan_goal_plan on care_plan_goal (plan_id, position);
create index ix_care_plan_action_goal on care_plan_action (goal_id, position);
