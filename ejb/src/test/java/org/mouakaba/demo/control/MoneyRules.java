package org.mouakaba.demo.control;

import java.util.stream.Stream;

/** What must be true of budget lines, conventions, tranches, expenditures and the ledger. */
final class MoneyRules {

    private MoneyRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.sql("a balance of a line is the sum of its entries", """
                        select b.line_id from line_balance b join (select line_id,
                            coalesce(sum(amount) filter (where kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER')), 0) as budget,
                            coalesce(sum(amount) filter (where kind in ('COMMITMENT', 'DEDUCTION')), 0) as committed,
                            coalesce(sum(amount) filter (where kind = 'RESERVATION'), 0) as reserved,
                            coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
                            coalesce(sum(amount) filter (where kind = 'EXPENDITURE'), 0) as spent,
                            coalesce(sum(amount) filter (where kind = 'ACCEPTANCE'), 0) as accepted
                          from ledger_entry group by line_id) e using (line_id)
                        where (b.budget, b.reserved, b.committed, b.paid, b.spent, b.accepted)
                          is distinct from (e.budget, e.reserved, e.committed, e.paid, e.spent, e.accepted)"""),
                Rule.sql("the totals that reports read are the sums of the entries", """
                        select dimension, kind, t.amount, e.amount
                        from (select dimension, kind, sum(amount) as amount from ledger_part group by 1, 2) t
                        full join (select d.dimension, kind, sum(amount) as amount from ledger_entry
                            cross join (select distinct dimension from ledger_part) d group by 1, 2) e using (dimension, kind)
                        where t.amount is distinct from e.amount"""),
                Rule.sql("what is promised has a line that holds it", """
                        select line_id from line_balance where committed + reserved > budget or paid > committed"""),
                Rule.sql("the tranches of a convention make its amount", """
                        select c.number from convention c join tranche t on t.convention_id = c.id
                        group by c.id having sum(t.agreed) <> c.amount"""),
                Rule.sql("no tranche was ordered while an earlier report was late", """
                        select t.id from tranche t join justification j on j.convention_id = t.convention_id
                        where j.position < t.position and t.ordered_on > j.due_on
                          and (j.submitted_on is null or j.submitted_on > t.ordered_on)"""),
                Rule.sql("a tranche is paid once it was ordered", """
                        select t.id from tranche t join ledger_entry e on e.tranche_id = t.id and e.kind = 'PAYMENT'
                        where t.ordered_on is null or e.effective_on < t.ordered_on"""),
                Rule.sql("nothing but what is planned counts from a day to come", """
                        select id, kind, effective_on from ledger_entry where effective_on > today() and kind <> 'PLAN'"""),
                Rule.sql("an expenditure was decided if its report was", """
                        select x.id from expenditure x join justification j on j.id = x.justification_id
                        where (j.decided_on is not null) <> (x.accepted + x.rejected > 0)
                           or (j.decided_on is not null and x.accepted + x.rejected <> x.amount)"""),
                Rule.sql("what is settled is justified, paid back or carried", """
                        select c.number from convention c join convention_balance b on b.convention_id = c.id
                        where c.status = 'CLOSED' and b.paid > b.accepted + b.recovered + b.surplus"""),
                Rule.sql("some tranches are late, of each kind of obstacle some in region 04 too", """
                        select count(*) from tranche t join convention c on c.id = t.convention_id
                        where t.status not in ('PAID', 'CANCELLED') and t.planned_on < today() - 14
                          and extract(month from today()) between 4 and 12
                        having count(*) < 5 and extract(month from today()) between 4 and 12"""),
                Rule.sql("the partners of the demo have a convention in force", """
                        select w.username from worker w where w.username in ('partner', 'partner2')
                          and extract(month from today()) > 2 and not exists (select 1 from convention c
                          where c.organisation_id = w.organisation_id and c.status = 'ACTIVE')"""),
                Rule.sql("an expenditure is of an establishment of its association, and many are of one", """
                        select x.id::text from expenditure x join establishment s on s.id = x.establishment_id
                        join convention c on c.id = x.convention_id where s.organisation_id is distinct from c.organisation_id
                        union all select 'none' where not exists (select 1 from expenditure where establishment_id is not null)"""),
                Rule.sql("what is selected this year is held on its line", """
                        select c.number from convention c left join convention_balance b on b.convention_id = c.id
                        where c.status = 'SELECTED' and b.reserved is distinct from c.amount"""),
                Rule.sql("a case is named by its own name only", """
                        select x.id from expenditure x join case_reference r on r.reference = x.case_reference
                        join case_file f on f.id = r.case_id join convention c on c.id = x.convention_id
                        where f.territory_code <> c.territory_code"""));
    }
}
