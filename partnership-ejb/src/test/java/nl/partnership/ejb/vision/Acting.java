package nl.partnership.ejb.vision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Turn;
import nl.partnership.domain.vision.Within;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.vision.see.SeeService;
import nl.partnership.ejb.vision.see.SeeView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school and its partners under the shipped rules; short words for what tests of this room do over and over. */
abstract class Acting extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set(null);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    String bridge() {
        return town.bridge.getId();
    }

    TurnsView table(String user) {
        return as(town.caller(user), () -> bean(TurnService.class).table(bridge()));
    }

    TurnsView.Line line(String user, Signal signal) {
        return table(user).lines().stream()
                .filter(line -> line.signal().equals(signal))
                .findFirst()
                .orElseThrow();
    }

    TurnCell cell(TurnsView view, TurnsView.Line line, Organisation organisation) {
        List<String> columns = view.parties().stream().map(TurnsView.Column::id).toList();
        return line.cells().get(columns.indexOf(organisation.getId()));
    }

    TurnCell cell(String user, Signal signal, Organisation organisation) {
        return cell(table(user), line(user, signal), organisation);
    }

    /** Says what an organisation does, over what is there. */
    void say(String user, Signal signal, Phase phase, Organisation organisation, Turn turn, String note) {
        as(town.caller(user), () -> {
            TurnService turns = bean(TurnService.class);
            List<TypedTurn> typed = turns.draft(bridge(), signal, phase).stream()
                    .filter(one -> one.organisationId().equals(organisation.getId()))
                    .map(one -> new TypedTurn(one.organisationId(), one.organisation(), one.version(), turn, note))
                    .toList();
            turns.save(bridge(), signal, phase, typed);
        });
    }

    void say(String user, Signal signal, Organisation organisation, Turn turn) {
        say(user, signal, Phase.ALL, organisation, turn, null);
    }

    static RouteDraft.Step step(Organisation organisation, String role) {
        return new RouteDraft.Step(organisation.getId() + ":" + role, Within.TODAY, null);
    }

    /** A route over what is there. */
    void route(Signal signal, String reason, RouteDraft.Step... steps) {
        as(town.caller("coordinator"), () -> {
            RouteService routes = bean(RouteService.class);
            routes.save(bridge(), signal, routes.draft(bridge(), signal).routeId(), Arrays.asList(steps), reason);
        });
    }

    /** Care coordinator, youth care, youth officer. */
    void usualRoute(Signal signal) {
        route(
                signal,
                null,
                Stream.of(
                                step(town.bridge, "CARE_COORD"),
                                step(town.care, "YOUTH_CARE_WORKER"),
                                step(town.police, "YOUTH_OFFICER"))
                        .toArray(RouteDraft.Step[]::new));
    }

    SeeView see(String user, String what) {
        return as(town.caller(user), () -> bean(SeeService.class).see(bridge(), what));
    }

    void write(String user, TypedVision typed) {
        as(town.caller(user), () -> {
            VisionService visions = bean(VisionService.class);
            VisionRow read = visions.draft(bridge());
            visions.write(bridge(), read == null ? null : read.id(), read == null ? 0 : read.version(), typed);
        });
    }

    /** Writes a concept with these words. */
    void vision(String user, String weDo) {
        write(user, new TypedVision(weDo, "dit niet", "tekst", null, null));
    }

    /** Adopts the concept of the own organisation. */
    void adopt(String user) {
        as(town.caller(user), () -> {
            VisionRow concept = bean(VisionService.class).draft(bridge());
            bean(DocumentService.class).adopt(concept.id(), concept.version());
        });
    }

    void mandate(String user) {
        as(town.caller("beheer"), () -> bean(MandateService.class)
                .give(
                        town.membership(user).getId(),
                        new Mandate.Terms(MandatePurpose.POLICY, "teammanager", TODAY, TODAY, TODAY.plusYears(1))));
    }
}
