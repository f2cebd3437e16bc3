package nl.partnership.ejb.vision;

import java.io.Serializable;
import java.util.Set;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Guideline;
import nl.partnership.domain.vision.GuidelineKind;

/** What there is to start from: the concept of a guideline, or the version in force; its id and version to hand back. */
public record GuidelineDraft(
        String id, long version, String series, GuidelineKind kind, boolean concept, TypedGuideline words)
        implements Serializable {

    /** @param signals in their order */
    static GuidelineDraft of(Guideline one, Set<Signal> signals) {
        boolean concept = one.getAdoptedOn() == null;
        return new GuidelineDraft(
                one.getId(),
                one.getVersion(),
                one.getSeries(),
                one.getKind(),
                concept,
                new TypedGuideline(
                        one.getTitle(),
                        one.getSteps(),
                        signals,
                        one.getVision(),
                        one.getLink(),
                        concept ? one.getReviewOn() : null));
    }
}
