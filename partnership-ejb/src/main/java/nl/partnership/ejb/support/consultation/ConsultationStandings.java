package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows.Proposal;
import nl.partnership.ejb.base.Sentence;

/** What two questions of the card show of the consultations of a table; read once a request. */
@RequestScoped
public class ConsultationStandings {

    @Inject
    private VisibleConsultations visible;

    @Inject
    private ConsultationRows rows;

    private final Map<AtTable, List<ConsultationRow>> read = new HashMap<>();

    List<ConsultationRow> of(AtTable table) {
        return read.computeIfAbsent(table, asked -> rows.of(visible.at(asked)));
    }

    static Proposal partly(Sentence facts) {
        return new Proposal(Proposal.Level.PARTLY, facts);
    }

    static Proposal none() {
        return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("support.consultation.tool.none"));
    }

    static String address(ConsultationRow row) {
        return "/support/consultation.xhtml?id=" + row.id();
    }

    static Sentence role(SeatRow seat) {
        return Sentence.of("support.duty.of", Sentence.of("base.role." + seat.role()), seat.organisation());
    }

    /** How it stands beside what was agreed. */
    static Sentence standing(ConsultationRow row) {
        if (!row.standing().late()) {
            return Sentence.of("support.consultation.every", row.weeks());
        }
        return row.standing().met()
                ? Sentence.of("support.consultation.late", row.weeksSince(), row.weeks())
                : Sentence.of("support.consultation.never", row.standing().since(), row.weeks());
    }
}
