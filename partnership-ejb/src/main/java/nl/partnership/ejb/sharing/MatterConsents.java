package nl.partnership.ejb.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Line;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.consent.Consents;

/** What was said in a case about what somebody asks: of each giver the latest. */
@Dependent
class MatterConsents {

    @Inject
    private Consents consents;

    /**
     * For each category whose rules ask for consent.
     *
     * @param receiver null for one that the portal does not know
     * @param pupilCase null when none was named
     */
    Map<String, List<Facts.Consent>> of(
            List<Line> lines, SharingRequest request, Organisation receiver, PupilCase pupilCase) {
        Map<String, List<Facts.Consent>> found = new HashMap<>();
        if (receiver == null || pupilCase == null) {
            return found;
        }
        for (Line line : lines) {
            if (line.conditions().contains(Codes.CONSENT)) {
                List<Facts.Consent> all = consents.of(
                        pupilCase.getId(), receiver.getId(), line.category(), request.purpose(), request.date());
                found.put(line.category(), latest(all));
            }
        }
        return found;
    }

    /** Of each giver what was said on the latest day; what was said before does not count, and is not kept. */
    private static List<Facts.Consent> latest(List<Facts.Consent> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other ->
                                other.by() == one.by() && other.givenOn().isAfter(one.givenOn())))
                .distinct()
                .toList();
    }
}
