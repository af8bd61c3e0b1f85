package org.mouakaba.funding.control;

import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.FigureOf;

/** The conditions of a list of entries: those behind a figure are the ones that its sum was made of. */
final class EntryConditions {

    private static final String PLACE = "coalesce(c.territoryCode, l.territoryCode)";

    private EntryConditions() {}

    static Conditions of(FundingScope scope, EntryCriteria criteria) {
        Conditions where = Conditions.within(scope, PLACE, "c.organisationId")
                .and(
                        "e.lineId = :line",
                        "line",
                        criteria.line() == null ? null : criteria.line().value())
                .and(
                        "e.conventionId = :convention",
                        "convention",
                        criteria.convention() == null
                                ? null
                                : criteria.convention().value())
                .and("e.kind = :kind", "kind", criteria.kind());
        FigureOf figure = criteria.figure();
        return figure == null ? where : behind(figure, where);
    }

    private static Conditions behind(FigureOf figure, Conditions where) {
        where.and("e.kind in (:kinds)", "kinds", figure.figure().kinds())
                .and("l.fiscalYear = :year", "year", figure.year())
                .and("e.effectiveOn <= :until", "until", figure.until())
                .and("l.programme = :programme", "programme", figure.programme())
                .and("l.source = :source", "source", figure.source());
        if (figure.whole()) {
            where.and(PLACE + " = :place", "place", figure.territory());
        } else {
            where.in(PLACE, figure.territory());
        }
        return figure.part() == null || figure.code() == null ? where : parted(figure.part(), figure.code(), where);
    }

    private static Conditions parted(FigureOf.Part part, String code, Conditions where) {
        return switch (part) {
            case CATEGORY -> where.and("coalesce(e.category, l.category) = :code", "code", code);
            case SERVICE_TYPE -> where.and("coalesce(e.serviceType, '') = :code", "code", code);
            case BENEFICIARY -> where.and("coalesce(e.beneficiaryCategory, '') = :code", "code", code);
            case SEX -> where.and("coalesce(e.sex, '') = :code", "code", code);
            case DISABILITY ->
                code.isEmpty()
                        ? where.and("e.disability is null")
                        : where.and("e.disability = :code", "code", Boolean.valueOf(code));
            case ESTABLISHMENT -> where.and("coalesce(cast(e.establishmentId as string), '') = :code", "code", code);
            case QUARTER -> where.and("concat(year(e.effectiveOn), '-', quarter(e.effectiveOn)) = :code", "code", code);
        };
    }
}
