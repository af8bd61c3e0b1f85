package org.mouakaba.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReportQueries;
import org.mouakaba.reporting.boundary.Dimension;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReportQueries;
import org.mouakaba.reporting.boundary.IssueReport;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportQueries;
import org.mouakaba.reporting.boundary.IssuedReportRow;
import org.mouakaba.reporting.boundary.IssuedReportService;
import org.mouakaba.reporting.boundary.ReportCriteria;
import org.mouakaba.reporting.boundary.ReportFormat;
import org.mouakaba.reporting.boundary.ReportKind;

/** Reports: the figures as they stand, and what was issued. */
@Path("/reports")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.TYPE})
@Tag(name = "reports")
public class ReportsResource {

    private static final String OF_ISSUED = "issued";

    @Inject
    FundingReportQueries funding;

    @Inject
    CapacityReportQueries capacity;

    @Inject
    IssuedReportQueries issued;

    @Inject
    IssuedReportService service;

    @GET
    @Path("/funding")
    @Operation(summary = "The money of a territory and a time, as it stands")
    @APIResponse(responseCode = "200", description = "The figures, in dirhams")
    @APIResponse(responseCode = "403", description = "The caller's role reads no money")
    public FundingItem funding(
            @Parameter(description = "The fiscal year") @QueryParam("year") @Nullable String year,
            @Parameter(description = "1 to 4; the whole year without") @QueryParam("quarter") @Nullable String quarter,
            @Parameter(description = "A region or province") @QueryParam("territory") @Nullable String territory,
            @QueryParam("programme") @Nullable String programme,
            @QueryParam("source") @Nullable String source,
            @QueryParam("rows") @Nullable String rows) {
        return FundingItem.of(funding.report(criteria(year, quarter, territory, programme, source, rows)));
    }

    @GET
    @Path("/capacity")
    @Operation(summary = "The means of a territory at the end of a quarter, as they stand")
    @APIResponse(responseCode = "200", description = "The figures; the hidden ones by name")
    @APIResponse(responseCode = "403", description = "The caller's role reads no means")
    public CapacityItem capacity(
            @QueryParam("year") @Nullable String year,
            @Parameter(description = "1 to 4") @QueryParam("quarter") @Nullable String quarter,
            @Parameter(description = "A region or province") @QueryParam("territory") @Nullable String territory) {
        Integer of = Filters.whole(year);
        Integer at = Filters.whole(quarter);
        if (of == null || at == null) {
            throw new BadRequestException();
        }
        return CapacityItem.of(capacity.report(new CapacityCriteria(of, at, territory)));
    }

    @GET
    @Path("/issued")
    @Operation(summary = "The reports issued in the caller's territory, the newest first")
    public Listed<IssuedItem> list(
            @Parameter(description = "As the page before gave it in next") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "1 to 200") @QueryParam("limit") @Nullable String limit) {
        PageRequest page = Cursor.page(cursor, Filters.whole(limit), OF_ISSUED);
        Page<IssuedReportRow> found = issued.find(page);
        return new Listed<>(
                found.rows().stream().map(IssuedItem::of).toList(),
                Cursor.next(page, found.rows().size(), found.total(), OF_ISSUED),
                found.total());
    }

    @POST
    @DoneOnce
    @Path("/issued")
    @Operation(summary = "Issues a report: its figures are frozen")
    @APIResponse(responseCode = "201", description = "Issued; its address stands in Location")
    public Response issue(@Nullable Issue wanted) {
        if (wanted == null || wanted.languages() == null) {
            throw new BadRequestException();
        }
        UUID corrects = wanted.corrects();
        IssuedReportId id = service.issue(new IssueReport(
                wanted.criteria(),
                wanted.languages(),
                corrects == null ? null : new IssuedReportId(corrects),
                wanted.reason()));
        return Response.created(URI.create("reports/issued/" + id.value())).build();
    }

    @GET
    @Path("/issued/{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of an issued report; the same bytes each time")
    @APIResponse(responseCode = "404", description = "No such report, or not of the caller's territory")
    public Response file(
            @PathParam("id") String id,
            @Parameter(description = "ar, fr or en; the first that it was issued in without")
                    @QueryParam("language")
                    @Nullable
                    String language,
            @Parameter(description = "pdf, xlsx or csv; pdf without") @QueryParam("format") @Nullable String format) {
        ReportFormat as = Filters.choice(ReportFormat.class, format);
        FileToSave file = issued.file(id(id), language, Objects.requireNonNullElse(as, ReportFormat.PDF));
        return Response.ok(file.bytes(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + '"')
                .build();
    }

    private static FundingCriteria criteria(
            @Nullable String year,
            @Nullable String quarter,
            @Nullable String territory,
            @Nullable String programme,
            @Nullable String source,
            @Nullable String rows) {
        Integer of = Filters.whole(year);
        if (of == null) {
            throw new BadRequestException();
        }
        return new FundingCriteria(
                of,
                Filters.whole(quarter),
                territory,
                programme,
                source,
                Objects.requireNonNullElse(Filters.choice(Dimension.class, rows), Dimension.PROGRAMME));
    }

    /** What is no identity names nothing. */
    private static IssuedReportId id(String text) {
        try {
            return new IssuedReportId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * What is to be issued.
     *
     * @param kind FUNDING where nothing is said
     * @param quarter of the report on the means always, of the one on money where it is not the whole year's
     * @param languages ar, fr, en
     * @param corrects the version that it follows
     */
    public record Issue(
            @Nullable ReportKind kind,
            int year,
            @Nullable Integer quarter,
            @Nullable String territory,
            @Nullable String programme,
            @Nullable String source,
            @Nullable Dimension rows,
            Set<String> languages,
            @Nullable UUID corrects,
            @Nullable String reason) {

        ReportCriteria criteria() {
            if (kind != ReportKind.CAPACITY) {
                return new FundingCriteria(
                        year,
                        quarter,
                        territory,
                        programme,
                        source,
                        Objects.requireNonNullElse(rows, Dimension.PROGRAMME));
            }
            if (quarter == null) {
                throw new BadRequestException();
            }
            return new CapacityCriteria(year, quarter, territory);
        }
    }
}
