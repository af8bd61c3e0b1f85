-- Goals to begin from, by category of beneficiary. They ship with the product and its administrator changes them; a worker
-- takes one over into a plan and writes it anew with the person. Actions stand one on a line.
create table goal_template (
    id uuid primary key,
    category text not null,
    domain text not null,
    position integer not null,
    days integer not null constraint ck_goal_template_days check (days between 1 and 730),
    action_days integer not null constraint ck_goal_template_action_days check (action_days between 1 and 730),
    source text not null,
    valid_from date not null,
    valid_to date,
    what_ar text not null, what_fr text not null, what_en text not null,
    measure_ar text not null, measure_fr text not null, measure_en text not null,
    actions_ar text not null, actions_fr text not null, actions_en text not null,
    version bigint not null default 0,
    constraint ck_goal_template_validity check (valid_to is null or valid_to >= valid_from)
);
create index ix_goal_template_category on goal_template (category, position);
create table goal_template_aud (
    id uuid not null,
    revision bigint not null constraint fk_goal_template_aud_revision references revision,
    revision_type smallint not null,
    category text, domain text, position integer, days integer, action_days integer, source text, valid_from date,
    valid_to date, what_ar text, what_fr text, what_en text, measure_ar text, measure_fr text, measure_en text,
    actions_ar text, actions_fr text, actions_en text,
    constraint pk_goal_template_aud primary key (id, revision)
);
revoke update on goal_template_aud from mouakaba_app;
