-- What an action costs and who pays, as far as the worker knows: an estimate for people, no entry of any ledger.
alter table care_plan_action
    add cost numeric(11, 2) constraint ck_care_plan_action_cost check (cost >= 0),
    add funding_source text;
alter table care_plan_action_aud add cost numeric(11, 2), add funding_source text;
