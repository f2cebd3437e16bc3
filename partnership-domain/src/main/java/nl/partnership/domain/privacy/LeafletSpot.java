package nl.partnership.domain.privacy;

import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.privacy.LeafletSentence.Terms;
import nl.partnership.domain.rule.Ground;

/**
 * What is open for one other party, purpose and category.
 *
 * @param ours empty when everybody at the school who may does so on these terms
 * @param grounds of the cells that it stands for
 */
record LeafletSpot(Party other, String purpose, String category, Terms terms, List<Party> ours, List<Ground> grounds) {}
