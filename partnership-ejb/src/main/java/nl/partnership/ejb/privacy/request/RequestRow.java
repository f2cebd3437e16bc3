package nl.partnership.ejb.privacy.request;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.privacy.request.RequestFacts;
import nl.partnership.domain.privacy.request.RequestOutcome;
import nl.partnership.domain.privacy.request.SubjectRequest;

/**
 * A request with all that was said of it.
 *
 * @param person name of whose account it is about; null for others
 * @param erasedOn when that person's data was erased; null as long as it was not
 * @param prolongedOn null when it was not, with the reason
 * @param outcome null as long as it runs, with what was done and the day
 * @param keptUntil null likewise
 */
public record RequestRow(
        String id,
        long version,
        RequestFacts facts,
        String person,
        LocalDate erasedOn,
        String notedBy,
        LocalDate dueOn,
        LocalDate prolongedOn,
        String prolongWhy,
        RequestOutcome outcome,
        String answer,
        LocalDate answeredOn,
        LocalDate keptUntil)
        implements Serializable {

    static RequestRow of(SubjectRequest request) {
        return new RequestRow(
                request.getId(),
                request.getVersion(),
                request.facts(),
                request.getPerson() == null ? null : request.getPerson().getName(),
                request.getErasedOn(),
                request.getNotedBy().getName(),
                request.dueOn(),
                request.getProlongedOn(),
                request.getProlongWhy(),
                request.getOutcome(),
                request.getAnswer(),
                request.getAnsweredOn(),
                request.keptUntil());
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
