package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What makes a case weigh more on the load of who carries it. */
@Embeddable
public record Circumstances(
        @Column(name = "court_measure", nullable = false) boolean courtMeasure,

        @Column(name = "interpreter", nullable = false) boolean interpreter,

        @Column(name = "long_travel", nullable = false) boolean longTravel) {}
