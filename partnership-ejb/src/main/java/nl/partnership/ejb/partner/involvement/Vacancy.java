package nl.partnership.ejb.partner.involvement;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;

/**
 * What a theme of the card needs and nobody fills.
 *
 * @param roles codes of the roles of which one would be enough
 * @param themes numbers of the themes that need it
 */
public record Vacancy(OrganisationType type, List<String> roles, List<Integer> themes) implements Serializable {}
