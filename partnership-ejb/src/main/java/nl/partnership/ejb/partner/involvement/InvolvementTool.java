package nl.partnership.ejb.partner.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Council;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Representation;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;

/**
 * Who takes part, for the question of the card who is involved: first what nobody fills, then who speaks for parents and
 * pupils, then people. It is read once a request.
 */
@RequestScoped
public class InvolvementTool implements QuestionTool {

    private static final String PAGE = "/partner/involvement.xhtml";

    /** What everybody at a table may know; no councils when they may not. */
    private record Known(List<InvolvedRow> people, List<Vacancy> vacancies, RepresentationRow representation) {}

    @Inject
    private Involved involved;

    @Inject
    private Sight sight;

    private final Map<AtTable, Known> read = new HashMap<>();

    @Override
    public String name() {
        return "involvement";
    }

    @Override
    public String path() {
        return PAGE;
    }

    @Override
    public List<Row> rows(AtTable table) {
        Known known = known(table);
        List<Row> rows = new ArrayList<>();
        known.vacancies()
                .forEach(vacancy -> rows.add(row(
                        table,
                        Sentence.of("partner.involvement.nobody", role(vacancy)),
                        Sentence.of("partner.involvement.neededAt", themes(vacancy)))));
        if (known.representation() != null) {
            rows.add(row(
                    table,
                    Sentence.of("partner.involvement.parents"),
                    councils("parents.", known.representation().parents())));
            rows.add(row(
                    table,
                    Sentence.of("partner.involvement.pupils"),
                    councils("pupils.", known.representation().pupils())));
        }
        known.people()
                .forEach(one -> rows.add(row(
                        table,
                        Sentence.of("base.role." + one.role()),
                        Sentence.several(List.of(Sentence.asItIs(one.name()), Sentence.asItIs(one.organisation()))))));
        return rows.stream().limit(MOST_ROWS).toList();
    }

    private static Row row(AtTable table, Sentence text, Sentence note) {
        return new Row(
                text, note, Sentence.of("partner.involvement.look"), PAGE + "?partnership=" + table.partnershipId());
    }

    /** What nobody fills; with a guest it says nothing, as a guest may know of nobody. */
    @Override
    public Proposal proposal(AtTable table) {
        Known known = known(table);
        if (known.people().isEmpty() || known.vacancies().isEmpty()) {
            return null;
        }
        return new Proposal(
                Proposal.Level.PARTLY,
                Sentence.of(
                        "partner.involvement.partly",
                        known.vacancies().size(),
                        Sentence.several(known.vacancies().stream()
                                .map(InvolvementTool::role)
                                .toList())));
    }

    /** What the roles of which one is enough are called. */
    static Sentence role(Vacancy vacancy) {
        List<Sentence> roles = vacancy.roles().stream()
                .map(role -> Sentence.of("base.role." + role))
                .toList();
        return roles.stream()
                .skip(1)
                .reduce(roles.get(0), (one, other) -> Sentence.of("partner.involvement.or", one, other));
    }

    static String themes(Vacancy vacancy) {
        return String.join(", ", vacancy.themes().stream().map(String::valueOf).toList());
    }

    private static Sentence councils(String whose, List<Council> councils) {
        return councils.isEmpty()
                ? Sentence.of("partner.involvement.unsaid")
                : Sentence.several(councils.stream()
                        .map(council -> Sentence.of("partner.council." + whose + council))
                        .toList());
    }

    private Known known(AtTable table) {
        return read.computeIfAbsent(table, this::find);
    }

    private Known find(AtTable table) {
        List<InvolvedRow> everybody = involved.everybody(table.partnershipId());
        Predicate<Party> ofAll = role -> sight.ofAll(table, "", role, ContactCensus.CONTACT_POINT);
        return new Known(
                everybody.stream()
                        .filter(row ->
                                sight.ofAll(table, row.organisationId(), row.party(), ContactCensus.CONTACT_POINT))
                        .toList(),
                involved.vacancies(everybody, ofAll),
                representation(table));
    }

    private RepresentationRow representation(AtTable table) {
        Representation one = involved.representation(table.partnershipId()).orElse(null);
        if (one == null) {
            return RepresentationRow.NONE;
        }
        return isOfAll(one, table) ? RepresentationRow.of(one) : null;
    }

    private boolean isOfAll(Representation one, AtTable table) {
        Membership author = one.getAuthor();
        return sight.ofAll(
                table, author.getOrganisation().getId(), author.party(), RepresentationCensus.REPRESENTATION);
    }
}
