-- Cases by territory and quarter as they may be published, for each report on four quarters: where a figure is null it is
-- hidden, and the true one stands nowhere here. What may be shown is decided for the four quarters together, once, when the
-- last of them has ended; it is never counted again, so that two looks at it never differ by one case.
create table case_quarter (
    window_end date not null,
    territory_code text not null,
    quarter_end date not null,
    opened integer,
    closed integer,
    active integer,
    open_at_end integer,
    unmet integer,
    delivered integer,
    weighted_months numeric(12, 2),
    smallest integer not null,
    as_of timestamptz not null,
    constraint pk_case_quarter primary key (window_end, territory_code, quarter_end),
    constraint ck_case_quarter_window check (quarter_end <= window_end and quarter_end > window_end - interval '1 year'),
    constraint ck_case_quarter_hidden check (least(opened, closed, active, open_at_end, unmet, delivered) >= smallest),
    constraint ck_case_quarter_months check (weighted_months is null or active is not null)
);
comment on column case_quarter.active is 'open at some time of the quarter; a case that was opened again counts once more';
comment on column case_quarter.unmet is 'referrals declined for want of a place';
comment on column case_quarter.delivered is 'services of referrals that were completed';
comment on column case_quarter.weighted_months is 'months that cases were open, each by what it weighed; 30 are what one worker carries';
revoke update on case_quarter from mouakaba_app;
grant delete on case_quarter to mouakaba_app;
