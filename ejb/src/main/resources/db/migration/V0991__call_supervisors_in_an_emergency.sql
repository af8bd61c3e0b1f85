-- An emergency waits in a unit until one of its supervisors has seen it. It says that there is one, never what.
create table emergency_call (
    id uuid primary key,
    notification_id uuid not null constraint uq_emergency_call_notification unique
        constraint fk_emergency_call_notification references notification,
    unit_id uuid not null constraint fk_emergency_call_unit references unit,
    raised_at timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    escalated_at timestamptz,
    version bigint not null default 0,
    constraint ck_emergency_call_acknowledged check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index ix_emergency_call_waiting on emergency_call (unit_id, raised_at) where acknowledged_at is null;
create index ix_emergency_call_unanswered on emergency_call (raised_at)
    where acknowledged_at is null and escalated_at is null;
