package org.mouakaba.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineCriteria;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.ConventionCriteria;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.Figure;
import org.mouakaba.funding.boundary.FigureOf;
import org.mouakaba.funding.boundary.MoveTranche;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.funding.boundary.TrancheService;
import org.mouakaba.funding.boundary.TrancheStep;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** The money, as the screens list and open it, and payments that the State system made. */
@Path("/funding")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.TYPE})
@Tag(name = "funding")
public class FundingResource {

    @Inject
    BudgetQueries budgets;

    @Inject
    ConventionQueries conventions;

    @Inject
    TrancheService tranches;

    @GET
    @Path("/lines")
    @Operation(summary = "The budget lines of the caller's territory, the newest year first")
    @APIResponse(responseCode = "200", description = "A page of the list, in dirhams")
    @APIResponse(responseCode = "400", description = "A filter or the cursor is wrong")
    @APIResponse(responseCode = "403", description = "The caller's role reads no lines")
    public Listed<MoneyItem.Line> lines(
            @QueryParam("year") @Nullable String year,
            @QueryParam("region") @Nullable String region,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("source") @Nullable String source,
            @Parameter(description = "As the page before gave it in next") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @Nullable String limit) {
        BudgetLineCriteria criteria =
                new BudgetLineCriteria(Filters.whole(year), Filters.territory(region), programme, source);
        PageRequest page = Cursor.page(cursor, Filters.whole(limit), criteria.toString());
        return listed(budgets.find(criteria, page), page, criteria, MoneyItem.Line::of);
    }

    @GET
    @Path("/conventions")
    @Operation(summary = "The conventions of the caller's territory, or of his association")
    @APIResponse(responseCode = "200", description = "A page of the list, in dirhams")
    @APIResponse(responseCode = "400", description = "A filter or the cursor is wrong")
    @APIResponse(responseCode = "403", description = "The caller's role reads no conventions")
    public Listed<MoneyItem.Promise> conventions(
            @Parameter(description = "The id of a budget line") @QueryParam("line") @Nullable String line,
            @QueryParam("year") @Nullable String year,
            @Parameter(description = "A region or province") @QueryParam("territory") @Nullable String territory,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("status") @Nullable String status,
            @Parameter(description = "As the page before gave it in next") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @Nullable String limit) {
        ConventionCriteria criteria = new ConventionCriteria(
                line(line),
                Filters.whole(year),
                Filters.territory(territory),
                programme,
                Filters.choice(ConventionStatus.class, status));
        PageRequest page = Cursor.page(cursor, Filters.whole(limit), criteria.toString());
        return listed(conventions.find(criteria, page), page, criteria, MoneyItem.Promise::of);
    }

    @GET
    @Path("/conventions/{id}")
    @Operation(summary = "One convention with its tranches; each tranche has a version of its own")
    @APIResponse(responseCode = "200", description = "The convention; its version stands in ETag")
    @APIResponse(responseCode = "404", description = "No such convention, or not the caller's")
    public Response convention(@PathParam("id") String id) {
        var detail = conventions.get(id(id));
        return Response.ok(MoneyItem.Whole.of(detail))
                .tag(Versions.tag(detail.version()))
                .build();
    }

    @GET
    @Path("/payments")
    @Operation(summary = "Payments with what corrects them, the newest first")
    @APIResponse(responseCode = "200", description = "A page of the list, in dirhams")
    @APIResponse(responseCode = "400", description = "A filter or the cursor is wrong")
    @APIResponse(responseCode = "403", description = "The caller's role reads no entries")
    public Listed<MoneyItem.Payment> payments(
            @Parameter(description = "The id of a budget line") @QueryParam("line") @Nullable String line,
            @Parameter(description = "The id of a convention") @QueryParam("convention") @Nullable String convention,
            @Parameter(description = "The fiscal year of the line; the filters after it ask for it")
                    @QueryParam("year")
                    @Nullable
                    String year,
            @Parameter(description = "The last day that counts") @QueryParam("until") @Nullable String until,
            @Parameter(description = "A region or province") @QueryParam("territory") @Nullable String territory,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("source") @Nullable String source,
            @Parameter(description = "As the page before gave it in next") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @Nullable String limit) {
        UUID of = Filters.id(convention);
        Integer fiscal = Filters.whole(year);
        LocalDate day = Filters.day(until);
        if (fiscal == null && (day != null || territory != null || programme != null || source != null)) {
            throw new BadRequestException();
        }
        EntryCriteria criteria = new EntryCriteria(
                line(line),
                of == null ? null : new ConventionId(of),
                EntryKind.PAYMENT,
                fiscal == null
                        ? null
                        : new FigureOf(
                                Figure.PAID,
                                fiscal,
                                Objects.requireNonNullElse(day, LocalDate.of(2100, 12, 31)),
                                Filters.territory(territory),
                                false,
                                programme,
                                source,
                                null,
                                null));
        PageRequest page = Cursor.page(cursor, Filters.whole(limit), criteria.toString());
        return listed(budgets.entries(criteria, page), page, criteria, MoneyItem.Payment::of);
    }

    @POST
    @DoneOnce
    @Path("/conventions/{id}/tranches/{position}/payments")
    @Operation(summary = "Records that an ordered tranche was paid, wholly or in part")
    @APIResponse(responseCode = "204", description = "Recorded")
    @APIResponse(responseCode = "404", description = "No such convention or tranche, or not the caller's")
    @APIResponse(responseCode = "409", description = "It is not ordered, or the reference belongs to another payment")
    @APIResponse(responseCode = "412", description = "Somebody changed the tranche since it was read")
    @APIResponse(responseCode = "422", description = "Less is left of it, or the day is wrong")
    @APIResponse(responseCode = "428", description = "If-Match with the version of the tranche is missing")
    public void pay(
            @PathParam("id") String id,
            @Parameter(description = "1 for the first tranche") @PathParam("position") String position,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MoneyItem.@Nullable Paid paid) {
        TrancheRow tranche = conventions.get(id(id)).tranches().stream()
                .filter(row -> String.valueOf(row.position()).equals(position))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (paid == null) {
            throw new BadRequestException();
        }
        BigDecimal amount = paid.amount();
        LocalDate on = paid.on();
        if (amount == null || on == null) {
            throw new BadRequestException();
        }
        tranches.move(new MoveTranche(
                tranche.id(), TrancheStep.PAY, amount, on, paid.reference(), null, null, Versions.expected(ifMatch)));
    }

    private static <R, I> Listed<I> listed(Page<R> found, PageRequest page, Record criteria, Function<R, I> item) {
        return new Listed<>(
                found.rows().stream().map(item).toList(),
                Cursor.next(page, found.rows().size(), found.total(), criteria.toString()),
                found.total());
    }

    private static @Nullable BudgetLineId line(@Nullable String text) {
        UUID id = Filters.id(text);
        return id == null ? null : new BudgetLineId(id);
    }

    /** What is no identity names nothing. */
    private static ConventionId id(String text) {
        try {
            return new ConventionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
