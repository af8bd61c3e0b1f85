-- A contact or visit as it was noted, for good: what was noted wrong is corrected by another entry that says why.
create table visit (
    id uuid primary key,
    case_id uuid not null constraint fk_visit_case references case_file,
    episode integer not null,
    at timestamptz not null,
    type text not null,
    place text,
    person_seen boolean not null,
    seen_alone boolean not null constraint ck_visit_alone check (person_seen or not seen_alone),
    others_met text,
    outcome text not null,
    narrative text not null constraint ck_visit_narrative check (length(narrative) <= 8000),
    explained text,
    safety text,
    new_risk text not null constraint ck_visit_new_risk check (new_risk in ('NONE', 'SEEN', 'IMMINENT')),
    new_risk_note text,
    next_on date not null,
    next_type text not null,
    corrects_id uuid constraint fk_visit_corrects references visit constraint uq_visit_corrects unique,
    correction_reason text,
    username text not null,
    recorded_at timestamptz not null,
    constraint ck_visit_past check (at <= recorded_at),
    constraint ck_visit_correction check ((corrects_id is null) = (correction_reason is null)),
    constraint ck_visit_risk_note check (new_risk = 'NONE' or new_risk_note is not null)
);
create index ix_visit_case on visit (case_id, at desc, id);
revoke update on visit from mouakaba_app;

-- How far each goal had come on that day.
create table visit_goal (
    visit_id uuid not null constraint fk_visit_goal_visit references visit,
    goal_id uuid not null constraint fk_visit_goal_goal references care_plan_goal,
    status text not null constraint ck_visit_goal_status check (status in ('NOT_STARTED', 'IN_PROGRESS', 'ACHIEVED', 'PARTIAL', 'NOT_ACHIEVED', 'CANCELLED')),
    note text,
    constraint pk_visit_goal primary key (visit_id, goal_id)
);
revoke update on visit_goal from mouakaba_app;

-- Actions that were found done.
create table visit_action (
    visit_id uuid not null constraint fk_visit_action_visit references visit,
    action_id uuid not null constraint fk_visit_action_action references care_plan_action,
    constraint pk_visit_action primary key (visit_id, action_id)
);
revoke update on visit_action from mouakaba_app;
