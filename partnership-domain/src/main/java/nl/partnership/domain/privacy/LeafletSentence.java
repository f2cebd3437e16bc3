package nl.partnership.domain.privacy;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Outcome;

/**
 * What may be told between a school and a group, one item at a time. It holds for each of the others, categories and
 * purposes together: somebody at the school may, and whoever may does so on these terms. All lists are in the order of
 * the vocabulary.
 *
 * @param terms on which
 * @param categories codes of what is told
 * @param purposes codes of what it is told for
 * @param others who of the group it is about
 * @param wholeGroup whether that is everybody of the group
 * @param ours who at the school it is about; empty where all who may do so on the same terms
 * @param always codes of conditions that hold each time, beside those of everything
 * @param sometimes codes of conditions that hold in part of the cases
 * @param bases whether a law says so, or the school's own choice; by the rules that decide
 * @param grounds laws and reasons of the rules that decide
 * @param kept how long the receiver keeps it, as these rules say
 */
public record LeafletSentence(
        Terms terms,
        List<String> categories,
        List<String> purposes,
        List<Party> others,
        boolean wholeGroup,
        List<Party> ours,
        List<String> always,
        List<String> sometimes,
        List<Basis> bases,
        List<String> grounds,
        List<String> kept)
        implements Serializable {

    /**
     * What decides how a sentence is read.
     *
     * @param outcome never {@code FORBIDDEN}
     * @param consent by which table of ages somebody consents, whatever else is asked; null where no consent is
     * @param nobody whether it is about nobody who can be recognised
     */
    public record Terms(Outcome outcome, boolean duty, ConsentAges.Kind consent, boolean nobody)
            implements Serializable {}
}
