package org.mouakaba.intake.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;

/** What was told of a person follows her record. */
public class NotificationBelongings implements PersonBelongings {

    @Inject
    NotificationRepository notifications;

    @Override
    public BelongingKind kind() {
        return BelongingKind.NOTIFICATION;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return notifications.about(person).stream()
                .map(told -> new Belonging(
                        BelongingKind.NOTIFICATION, told.id(), told.receivedAt().toString()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        notifications.among(rows).forEach(told -> told.hangOn(to));
        return rows;
    }
}
