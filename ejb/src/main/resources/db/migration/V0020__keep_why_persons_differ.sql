-- Somebody registered a person although a record was probably the same, and said why. For the supervisor, for good.
create table person_distinction (
    id uuid primary key,
    person_id uuid not null constraint fk_person_distinction_person references person,
    reason text not null,
    username text not null,
    at timestamptz not null
);
create index ix_person_distinction_person on person_distinction (person_id);
revoke update on person_distinction from mouakaba_app;
