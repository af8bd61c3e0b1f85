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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.AssignCase;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.CaseFileCriteria.Sort;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileSummary;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.supervision.boundary.AllocationService;

/** Cases, as the screens list and open them. */
@Path("/cases")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.TYPE})
@Tag(name = "cases")
public class CasesResource {

    @Inject
    CaseFileQueries cases;

    @Inject
    AllocationService allocations;

    @GET
    @Operation(summary = "The cases that the caller may list, without their story")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(responseCode = "400", description = "A filter or the cursor is wrong")
    @APIResponse(responseCode = "403", description = "The caller's role lists no cases")
    public Listed<CaseItem> list(
            @Parameter(description = "true or false") @QueryParam("mine") @Nullable String mine,
            @QueryParam("open") @Nullable String open,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("risk") @Nullable String risk,
            @QueryParam("worker") @Nullable String worker,
            @Parameter(description = "true or false") @QueryParam("overdue") @Nullable String overdue,
            @Parameter(description = "The beginning of a case number") @QueryParam("number") @Nullable String number,
            @QueryParam("sort") @Nullable String sort,
            @Parameter(description = "As the page before gave it in next") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @Nullable String limit) {
        CaseFileCriteria criteria = new CaseFileCriteria(
                Objects.requireNonNullElse(Filters.flag(mine), false),
                Filters.flag(open),
                Filters.choice(CaseStage.class, stage),
                Filters.choice(RiskLevel.class, risk),
                Filters.id(worker),
                Objects.requireNonNullElse(Filters.flag(overdue), false),
                Filters.number(number),
                Objects.requireNonNullElse(Filters.choice(Sort.class, sort), Sort.NEXT_DUE));
        // Its text: the hash of an enum differs from one server to the next.
        String filters = criteria.toString();
        PageRequest page = Cursor.page(cursor, Filters.whole(limit), filters);
        Page<CaseFileSummary> found = cases.find(criteria, page);
        return new Listed<>(
                found.rows().stream().map(CaseItem::of).toList(),
                Cursor.next(page, found.rows().size(), found.total(), filters),
                found.total());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case, whole")
    @APIResponse(responseCode = "200", description = "The case; its version stands in ETag")
    @APIResponse(responseCode = "404", description = "No such case, or not the caller's")
    public Response get(@PathParam("id") String id) {
        CaseFileDetail detail = cases.get(id(id));
        return Response.ok(CaseItem.Whole.of(detail))
                .tag(Versions.tag(detail.version()))
                .build();
    }

    @POST
    @DoneOnce
    @Path("/{id}/assignments")
    @Operation(summary = "Gives the case to a worker of the caller's team")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "No such case, or not the caller's")
    @APIResponse(responseCode = "412", description = "Somebody changed the case since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void assign(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Assignment wanted) {
        if (wanted == null || wanted.workerId() == null) {
            throw new BadRequestException();
        }
        allocations.assign(new AssignCase(
                id(id),
                wanted.workerId(),
                wanted.reason(),
                wanted.handoverNote(),
                wanted.overloadReason(),
                Versions.expected(ifMatch)));
    }

    /** What is no identity names nothing. */
    private static CaseFileId id(String text) {
        try {
            return new CaseFileId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * To whom a case goes.
     *
     * @param reason code of the list transfer_reason
     */
    public record Assignment(
            UUID workerId,
            @Nullable String reason,
            @Nullable String handoverNote,
            @Nullable String overloadReason) {}
}
