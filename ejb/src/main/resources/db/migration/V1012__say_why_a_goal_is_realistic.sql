alter table care_plan_goal add realistic text;
alter table care_plan_goal_aud add realistic text;
