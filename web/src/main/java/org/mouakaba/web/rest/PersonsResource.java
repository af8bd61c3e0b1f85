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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.ProbablyRegistered;
import org.mouakaba.person.boundary.RegisterPerson;
import org.mouakaba.platform.Label;
import org.mouakaba.workforce.boundary.WorkerCard;
import org.mouakaba.workforce.boundary.WorkerQueries;

/** Persons: searched by criteria in the body, so that no name stands in an address. */
@Path("/persons")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, ProblemAnswer.TYPE})
@Tag(name = "persons")
public class PersonsResource {

    @Inject
    PersonQueries persons;

    @Inject
    PersonService service;

    @Inject
    WorkerQueries workers;

    @POST
    @Path("/search")
    @Operation(summary = "Who may be meant, the likeliest first")
    @APIResponse(responseCode = "200", description = "At most twenty; restricted records are never named")
    public PersonItem.Found search(@Nullable PersonSearch criteria) {
        if (criteria == null || criteria.empty()) {
            throw new BadRequestException();
        }
        return found(persons.search(criteria));
    }

    @POST
    @Path("/matches")
    @Operation(
            summary =
                    "Records that may be this person, the likeliest first, scored and with what speaks for and against")
    @APIResponse(
            responseCode = "200",
            description =
                    "At most twenty of a score of 55 or more; of 80 or more a record has to be settled before she is"
                            + " registered. A restricted record is never named: ask those under ask")
    public PersonItem.Found matches(PersonItem.@Nullable Sought sought) {
        if (sought == null || !sought.named()) {
            throw new BadRequestException();
        }
        return found(persons.possibleMatches(sought.toFacts()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person, whole")
    @APIResponse(responseCode = "200", description = "The person; her version stands in ETag")
    @APIResponse(responseCode = "404", description = "No such person, or not the caller's")
    public Response get(@PathParam("id") String id) {
        PersonDetail person = persons.get(id(id));
        return Response.ok(PersonItem.Whole.of(person))
                .tag(Versions.tag(person.version()))
                .build();
    }

    @POST
    @DoneOnce
    @Operation(summary = "Registers a person in the caller's unit")
    @APIResponse(responseCode = "201", description = "Registered; her address stands in Location")
    @APIResponse(responseCode = "409", description = "Probably registered: the matches; say differentBecause to go on")
    public Response register(PersonItem.@Nullable New wanted, @Context HttpHeaders headers) {
        if (wanted == null || wanted.name() == null) {
            throw new BadRequestException();
        }
        RegisterPerson command = wanted.toCommand();
        PersonMatches probable = persons.probableMatches(command.facts());
        if (!probable.none() && command.differentBecause() == null) {
            Problem problem = Problem.of(
                    409, "conflict", new ProbablyRegistered(), Languages.of(headers.getAcceptableLanguages()));
            return Response.status(problem.status())
                    .type(ProblemAnswer.TYPE)
                    .entity(PersonItem.Probable.of(problem, probable, ask(probable)))
                    .build();
        }
        PersonId id = service.register(command);
        return Response.created(URI.create("persons/" + id.value())).build();
    }

    private PersonItem.Found found(PersonMatches matches) {
        return PersonItem.Found.of(matches, ask(matches));
    }

    private List<Label> ask(PersonMatches matches) {
        return matches.restricted()
                ? workers.supervisors().stream().map(WorkerCard::name).toList()
                : List.of();
    }

    /** What is no identity names nobody. */
    private static PersonId id(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
