package org.mouakaba.audit.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.EntityId;
import org.mouakaba.platform.Recorded;

/**
 * Writes a row for each call of a {@link Recorded} boundary: in the caller's transaction where it succeeds, after that
 * transaction has ended where it does not (a second connection for each call would exhaust the pool under load). The
 * object is the first {@link EntityId} among the arguments, inside a command, or returned.
 *
 * <p>A caller whose time is over is refused here, whatever her login still says.
 *
 * <p>A caller without the role never reaches this place: the container refuses him before. The face and the API record
 * those refusals.
 */
@Interceptor
@Recorded
@Priority(Interceptor.Priority.APPLICATION)
public class RecordingInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentActor currentActor;

    @Inject
    transient AuditService audit;

    @Inject
    transient Event<AuditEvent> unfinished;

    @Inject
    transient Channel channel;

    @Inject
    transient Clock clock;

    @AroundInvoke
    @Nullable
    Object record(InvocationContext call) throws Exception {
        try {
            currentActor.requireInForce();
            Object result = call.proceed();
            audit.record(event(call, Outcome.DONE, result, null));
            return result;
        } catch (BusinessException refusal) {
            unfinished.fire(event(call, Outcome.REFUSED, null, refusal.messageKey()));
            throw refusal;
        } catch (Exception failure) {
            unfinished.fire(event(call, Outcome.FAILED, null, failure.getClass().getSimpleName()));
            throw failure;
        }
    }

    private AuditEvent event(
            InvocationContext call, Outcome outcome, @Nullable Object result, @Nullable String detail) {
        Optional<EntityId> subject = Stream.concat(Arrays.stream(call.getParameters()), Stream.ofNullable(result))
                .filter(Objects::nonNull)
                .flatMap(RecordingInterceptor::ids)
                .findFirst();
        Optional<EntityId> caseFile = Stream.concat(Arrays.stream(call.getParameters()), Stream.ofNullable(result))
                .filter(Objects::nonNull)
                .flatMap(RecordingInterceptor::ids)
                .filter(id -> id.kind().equals("case-file"))
                .findFirst();
        Class<?> boundary = call.getMethod().getDeclaringClass();
        String component = boundary.getPackageName().replaceAll("^org\\.mouakaba\\.|\\.boundary$", "");
        return new AuditEvent(
                clock.instant(),
                currentActor.username(),
                currentActor.roles(),
                component + "." + boundary.getSimpleName() + "."
                        + call.getMethod().getName(),
                outcome,
                subject.map(EntityId::kind).orElse(null),
                subject.map(EntityId::value).orElse(null),
                caseFile.map(EntityId::value).orElse(null),
                detail,
                channel.name());
    }

    private static Stream<EntityId> ids(Object value) {
        if (value instanceof EntityId id) {
            return Stream.of(id);
        }
        if (value instanceof Record command) {
            return Arrays.stream(command.getClass().getRecordComponents())
                    .filter(component -> EntityId.class.isAssignableFrom(component.getType()))
                    .map(component -> read(command, component))
                    .filter(Objects::nonNull);
        }
        return Stream.empty();
    }

    private static @Nullable EntityId read(Record command, RecordComponent component) {
        try {
            return (EntityId) component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
