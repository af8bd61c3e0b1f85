-- What is done when the plan does not work out; apart from what is done in danger.
alter table care_plan add contingency text;
alter table care_plan_aud add contingency text;
