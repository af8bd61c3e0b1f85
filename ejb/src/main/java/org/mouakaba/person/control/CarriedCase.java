package org.mouakaba.person.control;

import java.util.UUID;
import org.mouakaba.casefile.boundary.Confidentiality;

/** An open case of a person as the rules of her record need it: whose it is to answer for, and how far it is kept back. */
public record CarriedCase(UUID id, UUID personId, UUID unitId, Confidentiality confidentiality) {}
