package nl.partnership.ejb.sharing;

import java.util.List;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Decision;

/**
 * What a check found.
 *
 * @param alternatives what one may do instead, for each line of the decision; nothing on a day without rules
 * @param proposal whether the sender, a partner, has not endorsed these rules yet: "voorstel, nog niet bevestigd"
 */
public record Checked(Decision decision, List<List<Alternative>> alternatives, boolean proposal) {}
