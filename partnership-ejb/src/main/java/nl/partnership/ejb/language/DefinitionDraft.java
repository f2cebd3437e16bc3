package nl.partnership.ejb.language;

import java.io.Serializable;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.language.Terms;

/**
 * What there is to start from.
 *
 * @param school short name
 * @param team for whom one answers within the organisation
 * @param own what the organisation wrote in this round; null for nothing
 * @param earlier what it wrote last about the same term, at whichever school; null for nothing
 */
public record DefinitionDraft(
        RoundRow round,
        Terms.Term term,
        String schoolId,
        String school,
        Team team,
        DefinitionRow own,
        DefinitionRow earlier)
        implements Serializable {}
