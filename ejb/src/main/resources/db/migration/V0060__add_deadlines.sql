-- What a case needs and by when, with the clock it runs on. Derived from what happens to the case, never typed.
create table deadline (
    id uuid primary key,
    case_id uuid not null constraint fk_deadline_case references case_file,
    kind text not null,
    referral_id uuid,
    started_at timestamptz not null,
    amount integer,
    unit text constraint ck_deadline_unit check (unit in ('HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS', 'CALENDAR_MONTHS')),
    agreed_on date,
    due_at timestamptz not null,
    status text not null constraint ck_deadline_status check (status in ('OPEN', 'DONE', 'CANCELLED')),
    ended_at timestamptz,
    version bigint not null default 0,
    constraint ck_deadline_clock check ((amount is null) = (unit is null) and (amount is not null or agreed_on is not null)),
    constraint ck_deadline_ended check ((status = 'OPEN') = (ended_at is null))
);
comment on column deadline.agreed_on is 'the day that people agreed on, where no clock set it: the next visit, the review of a plan';
comment on column deadline.referral_id is 'the referral it waits for; no foreign key, the referral is another component''s';
-- A case has each of its deadlines open once, for each of its referrals.
create unique index uq_deadline_open on deadline (case_id, kind, referral_id) nulls not distinct where status = 'OPEN';
create index ix_deadline_case_due on deadline (case_id, due_at) where status = 'OPEN';
create index ix_deadline_case_kind on deadline (case_id, kind, started_at desc);
