package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/** Who invites to each consultation, for the question of the card on that. */
@ApplicationScoped
public class InvitationTool implements QuestionTool {

    @Inject
    private ConsultationStandings standings;

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public String path() {
        return "/support/consultations.xhtml";
    }

    @Override
    public List<Row> rows(AtTable table) {
        return standings.of(table).stream()
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        Sentence.asItIs(row.name()),
                        invites(row),
                        Sentence.of("support.tool.look"),
                        ConsultationStandings.address(row)))
                .toList();
    }

    private static Sentence invites(ConsultationRow row) {
        Sentence inviter = ConsultationStandings.role(row.inviter());
        return row.standIn() == null
                ? Sentence.of("support.consultation.tool.invites", inviter)
                : Sentence.of(
                        "support.consultation.tool.invitesOr", inviter, ConsultationStandings.role(row.standIn()));
    }

    /** Never that all is well: that only people say. With a guest it says nothing, as a guest may know of none. */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<ConsultationRow> all = standings.of(table);
        if (all.isEmpty()) {
            return ConsultationStandings.none();
        }
        long nobody = all.stream().filter(row -> !row.inviter().held()).count();
        if (nobody > 0) {
            return ConsultationStandings.partly(Sentence.of("support.consultation.tool.nobody", nobody, all.size()));
        }
        long alone = all.stream().filter(row -> row.standIn() == null).count();
        return alone == 0
                ? null
                : ConsultationStandings.partly(Sentence.of("support.consultation.tool.alone", alone, all.size()));
    }
}
