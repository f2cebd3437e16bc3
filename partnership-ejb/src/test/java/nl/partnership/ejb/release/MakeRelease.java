package nl.partnership.ejb.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.Secret;
import nl.partnership.domain.account.StepGroup;
import nl.partnership.domain.account.TimeCode;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.ejb.account.DemoAccounts;
import nl.partnership.ejb.account.OwnTokenService;
import nl.partnership.ejb.account.PasswordDesk;
import nl.partnership.ejb.account.RoleEndings;
import nl.partnership.ejb.account.SignInService;
import nl.partnership.ejb.account.access.AccessService;
import nl.partnership.ejb.account.passkey.Device;
import nl.partnership.ejb.account.passkey.OwnPasskeyService;
import nl.partnership.ejb.account.sso.OwnProviderService;
import nl.partnership.ejb.account.sso.ProviderService;
import nl.partnership.ejb.account.step.LostDeviceService;
import nl.partnership.ejb.account.step.OwnStepService;
import nl.partnership.ejb.account.step.StepDemandService;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.ErasureGround;
import nl.partnership.ejb.audit.KeptHead;
import nl.partnership.ejb.audit.StoredCodes;
import nl.partnership.ejb.audit.TrailErasureService;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.Intention;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.CloseService;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Report;
import nl.partnership.ejb.conversation.ReportService;
import nl.partnership.ejb.covenant.CovenantRow;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantWarnings;
import nl.partnership.ejb.demo.DemoService;
import nl.partnership.ejb.partner.MembershipRow;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.MembershipTerms;
import nl.partnership.ejb.partner.PartnershipService;
import nl.partnership.ejb.privacy.HeadLetters;
import nl.partnership.ejb.ruleset.EndorsementService;
import nl.partnership.ejb.ruleset.ProlongationService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.AdviceService;
import nl.partnership.ejb.sharing.Asking;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskReminders;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/**
 * Keeps an installation as this release leaves it, for {@code UpgradeTest} of every later build: a year of invented
 * work, filled by the services of the release itself. It is no test by itself, and its name keeps it out of the build;
 * docs/architecture.md says how it is run.
 */
class MakeRelease extends ReleasedRooms {

    /** What the portal derives from the rest, or keeps of its own running: nobody loses anything with it. */
    private static final Set<String> NOT_COUNTED = Set.of("todo", "flyway_schema_history");

    /** What stays empty here: nothing of it is old enough after a year, or it is a step that is gone when it is answered. */
    private static final Set<String> MAY_BE_EMPTY =
            Set.of("incident_tally", "colleague_check", "rule_case", "legal_hold", "erasure_failure", "law_check");

    private static final Path PAGES = Path.of("../partnership-web/src/main/webapp/WEB-INF/pages.properties");

    /** When people began to work with it: the year of before is invented then, the rest follows by the services. */
    private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 11, 29, 10, 0);

    private static final SchoolYear INVENTED = SchoolYear.of(BEGIN.toLocalDate());

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 29, 10, 0);
    private static final SchoolYear YEAR = SchoolYear.of(MOMENT.toLocalDate());

    static {
        // a kept folder of Derby has the log since its last switch: small
        System.setProperty("derby.storage.logSwitchInterval", "131072");
    }

    private final Properties held = new Properties();

    @Test
    void make() throws Exception {
        TestClock.set(BEGIN);
        fill();
        note();
        KeptHead.write(dataSource());
        Path folder = Files.createDirectories(Path.of(System.getProperty("release.folder")));
        Files.write(folder.resolve("stored-codes.txt"), database(StoredCodes::all));
        Files.copy(PAGES, folder.resolve("pages.properties"), StandardCopyOption.REPLACE_EXISTING);
        keep(folder);
    }

    /** The demonstration, and by the services what it does not have. */
    private void fill() {
        as(Caller.PORTAL, () -> {
            bean(CardService.class).ship();
            bean(RuleSetService.class).prepare();
            bean(DemoService.class).fill();
        });
        turnOfYear();
        TestClock.set(MOMENT.with(LocalTime.of(7, 30)));
        daily();
        TestClock.set(MOMENT);
        signIns();
        adviseOnRules();
        invite();
        conversations();
        share();
        fillRooms(MOMENT, Integer.parseInt(held.getProperty("adopted.number")));
        held.setProperty("token", as(caller("coordinator"), () -> bean(OwnTokenService.class)
                .makeToken("rooster", 300)));
        secondSteps();
        providers();
        as(caller("fg"), () -> bean(AuditService.class).verify());
        refusals();
    }

    /** A school has a provider, and somebody there is linked. */
    private void providers() {
        Caller coordinator = caller("coordinator");
        String id = as(caller("beheer"), () -> bean(ProviderService.class)
                .add(new ProviderService.Typed(
                        coordinator.organisationId(),
                        "Schoolaccount",
                        "https://login.school.example",
                        "portaal",
                        "geheim",
                        FactorClaim.AMR,
                        "otp")));
        as(coordinator, () -> bean(OwnProviderService.class).link(id, "248289761001"));
    }

    /** Somebody has one with codes on paper, it is asked of a group, and one is lost; the administrator keeps none. */
    private void secondSteps() {
        secondStep("gi");
        passkey("gi");
        String secret = secondStep("beheer");
        as(caller("beheer"), () -> bean(StepDemandService.class).demand(StepGroup.OTHER, 30));
        as(caller("beheer"), () -> bean(OwnStepService.class).end(code(secret, 1)));
        String lost = caller("wijkagent").personId();
        as(caller("beheer"), () -> bean(LostDeviceService.class).ask(lost));
    }

    private void passkey(String user) {
        String challenge = Secret.random();
        String made = new Device()
                .make(as(caller(user), () -> bean(OwnPasskeyService.class).toMake(challenge)));
        as(caller(user), () -> bean(OwnPasskeyService.class).add(challenge, made, "Laptop"));
    }

    private String secondStep(String user) {
        as(caller(user), () -> bean(OwnStepService.class).begin(null));
        String secret =
                as(caller(user), () -> bean(OwnStepService.class).look()).begun();
        as(caller(user), () -> bean(OwnStepService.class).confirm(code(secret, 0)));
        return secret;
    }

    private static String code(String secret, int ahead) {
        return TimeCode.at(Base32.bytes(secret), TimeCode.step(TestClock.read()) + ahead);
    }

    /** A summer in which the new rules came late: the board prolonged those of before. */
    private void turnOfYear() {
        for (LocalDate morning : List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 24))) {
            TestClock.set(morning.atTime(7, 30));
            daily();
            send();
        }
        as(caller("beheer"), () -> bean(PartnershipService.class).carryOver(YEAR));
        database(em -> em.createQuery("select m.id from Membership m where m.validUntil = :last", String.class)
                        .setParameter("last", YEAR.previous().lastDay())
                        .getResultList())
                .forEach(this::goOn);
        renewAccess();
        TestClock.set(LocalDate.of(2026, 8, 3).atTime(9, 0));
        int prolonged = as(caller("bestuurder"), () -> {
            ProlongationService board = bean(ProlongationService.class);
            return board.prolong(
                    LocalDate.of(2026, 9, 30),
                    "De nieuwe regels zijn nog niet klaar.",
                    board.look().orElseThrow().review().digest());
        });
        held.setProperty("prolonged.number", String.valueOf(prolonged));
        send();
        TestClock.set(LocalDate.of(2026, 9, 14).atTime(9, 0));
        int number = advise(prolonged, YEAR, null);
        as(caller("bestuurder"), () -> {
            RuleSetRow open = bean(RuleSetService.class).open().orElseThrow();
            String seen = bean(RuleReviewService.class).review(number).digest();
            bean(RuleSetService.class).adopt(open.id(), open.version(), null, seen);
        });
        held.setProperty("adopted.number", String.valueOf(number));
    }

    /** Who answers for people of partners does so for the half-year after the summer as well. */
    private void renewAccess() {
        database(em -> em.createQuery(
                                "select distinct a.userName from Account a, Membership m where m.sponsor.id = a.person.id",
                                String.class)
                        .getResultList())
                .forEach(user -> as(caller(user), () -> {
                    AccessService access = bean(AccessService.class);
                    access.mine().stream()
                            .filter(one -> one.renewedUntil() != null)
                            .forEach(one -> access.renew(one.id(), one.version()));
                }));
    }

    private void goOn(String membership) {
        as(caller("beheer"), () -> {
            MembershipRow row = bean(MembershipService.class).get(membership);
            MembershipTerms terms = row.terms();
            bean(MembershipService.class)
                    .change(
                            membership,
                            row.version(),
                            new MembershipTerms(
                                    terms.from(),
                                    YEAR.lastDay(),
                                    terms.schoolIds(),
                                    terms.phone(),
                                    terms.availability(),
                                    terms.deputyId(),
                                    terms.sponsorId()));
        });
    }

    /** What the portal does by itself every morning. */
    private void daily() {
        as(Caller.NOBODY, () -> {
            bean(RoleEndings.class).warn();
            bean(HeadLetters.class).tell();
            bean(CovenantWarnings.class).warn();
            bean(TaskReminders.class).remindOfToday();
            bean(TaskReminders.class).remindOfThisWeek();
        });
    }

    /** The mail server takes what waits. */
    private void send() {
        OutboxQueue queue = bean(OutboxQueue.class);
        as(Caller.PORTAL, () -> {
            for (List<String> due = queue.due(100); !due.isEmpty(); due = queue.due(100)) {
                due.forEach(id -> queue.take(id).ifPresent(queue::sent));
            }
        });
    }

    private void signIns() {
        Caller marit = as(Caller.PORTAL, () -> bean(PasswordDesk.class)
                .signIn("coordinator", DemoAccounts.PASSWORD, "10.0.0.1", List.of())
                .orElseThrow());
        as(Caller.PORTAL, () -> bean(SignInService.class).begin(marit.accountId(), "Firefox"));
        held.setProperty(
                "browser", as(Caller.PORTAL, () -> bean(SignInService.class).remember(marit.accountId(), List.of())));
        as(
                Caller.PORTAL,
                () -> assertTrue(bean(PasswordDesk.class)
                        .signIn("zorg", "niet het wachtwoord", "10.0.0.1", List.of())
                        .isEmpty()));
    }

    /** The first of them stands in the trail, the others are counted until the minute is over. */
    private void refusals() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller("zorg"), () -> bean(AuditService.class).verify()));
        }
    }

    private void adviseOnRules() {
        int adopted = Integer.parseInt(held.getProperty("adopted.number"));
        int number = advise(adopted, YEAR.next(), "Akkoord, mits de scholen dit uitleggen.");
        held.setProperty("advised.number", String.valueOf(number));
        int rules = as(caller("fg"), () -> bean(RuleSetService.class).rules(adopted, RuleFilter.NONE))
                .size();
        held.setProperty("adopted.rules", String.valueOf(rules));
    }

    private int advise(int from, SchoolYear year, String advice) {
        int number = as(caller("beheer"), () -> bean(RuleDraftService.class).start(from, year));
        as(caller("fg"), () -> {
            RuleSetRow set = bean(RuleSetService.class).set(number);
            bean(RuleSetService.class).advise(set.id(), set.version(), true, advice);
        });
        return number;
    }

    private void invite() {
        String link = as(caller("beheer"), () -> bean(AccountAdministrationService.class)
                .invite(caller("vertrouwen").personId(), null));
        held.setProperty("invitation", link.substring(link.indexOf('=') + 1));
    }

    private void conversations() {
        ConversationPlan plan = new ConversationPlan(
                partnershipOf("coordinator", YEAR),
                null,
                Phase.DURING,
                MOMENT.toLocalDate().plusDays(3),
                LocalTime.of(15, 0),
                90,
                "De Brug, kamer 1.14",
                null,
                List.of("T2", "T3"),
                List.of(
                        caller("zorg").membershipId(),
                        caller("jeugdhulp").membershipId(),
                        caller("jeugdagent").membershipId()),
                List.of());
        String id =
                meant("een formulier", "gesprek", () -> bean(PlanService.class).plan(plan));
        TestClock.advance(Duration.ofMinutes(1));
        held.setProperty("planned", id);
        held.setProperty("planned.place", "De Brug, kamer 1.14");
        String task = as(caller("coordinator"), () -> bean(TaskService.class)
                .create(new NewTask(
                        partnershipOf("coordinator", YEAR),
                        "Sleutels van de zijdeur tellen",
                        null,
                        null,
                        MOMENT.toLocalDate().plusDays(7),
                        TaskSubject.NONE,
                        Set.of())));
        held.setProperty("task", task);
        held.setProperty("task.title", "Sleutels van de zijdeur tellen");
    }

    /** What a form of the coordinator does, with its key. */
    private String meant(String key, String content, Callable<String> work) {
        held.setProperty("intention", key);
        return as(caller("coordinator"), () -> {
            List<String> given = new ArrayList<>();
            bean(Intention.class).once(key, content, "base.intention.other", () -> given.add(call(work)));
            return given.get(0);
        });
    }

    private static String call(Callable<String> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void share() {
        Asking signal = asking(OrganisationType.POLICE, "YOUTH_OFFICER", "jeugdagent", "GROUP_SIGNAL", "K12");
        String id = as(
                caller("zorg"), () -> bean(DecisionService.class).decide(signal).receiptId());
        held.setProperty("receipt", id);
        held.setProperty(
                "receipt.code",
                as(caller("zorg"), () -> bean(ReceiptService.class).get(id).code()));
        assertTrue(
                as(caller("zorg"), () -> bean(ReceiptService.class).verify(id).isValid()));
        as(caller("zorg"), () -> bean(DecisionService.class).notShared(signal, "Het is niet nodig."));
        Asking concern =
                asking(OrganisationType.MUNICIPALITY, "RADICALISATION_COORD", "gemeente", "SAFETY_SIGNAL", "K2");
        as(caller("zorg"), () -> bean(DecisionService.class).decide(concern));
        held.setProperty("question", as(caller("fg"), () -> bean(AdviceService.class)
                .waiting()
                .get(0)
                .id()));
        int adopted = Integer.parseInt(held.getProperty("adopted.number"));
        mandate("jeugdagent", MandatePurpose.RULES, MOMENT.toLocalDate());
        as(caller("jeugdagent"), () -> bean(EndorsementService.class).endorse(adopted));
        forget();
    }

    /** A receipt of which the officer erased the row of the trail before its date. */
    private void forget() {
        Asking asked = asking(OrganisationType.POLICE, "YOUTH_OFFICER", "jeugdagent", "GROUP_SIGNAL", "K12");
        String id = as(
                caller("zorg"), () -> bean(DecisionService.class).decide(asked).receiptId());
        held.setProperty("forgotten", id);
        long row = ((Number) database(em -> em.createNativeQuery(
                                "select min(seq) from audit_payload where subject_kind = 'receipt' and subject_id = ?")
                        .setParameter(1, id)
                        .getSingleResult()))
                .longValue();
        as(caller("fg"), () -> bean(TrailErasureService.class)
                .erase(String.valueOf(row), ErasureGround.UNLAWFUL, "AVG 2026-3"));
    }

    private Asking asking(OrganisationType type, String role, String user, String category, String condition) {
        return new Asking(
                new Party(type, role),
                caller(user).organisationId(),
                List.of(category),
                "PREVENTION",
                Scope.ITEM,
                null,
                null,
                null,
                Map.of("K1", Affirmation.MET, "K6", Affirmation.MET, condition, Affirmation.MET));
    }

    /** What the installation holds, as its own services tell it. */
    private void note() {
        talk();
        CovenantRow covenant = as(
                        caller("fg"), () -> bean(CovenantService.class).list())
                .stream()
                .filter(each -> each.title().startsWith("Convenant"))
                .findFirst()
                .orElseThrow();
        held.setProperty("covenant", covenant.id());
        held.setProperty("covenant.title", covenant.title());
        held.setProperty("covenant.digest", as(caller("fg"), () -> bean(CovenantService.class)
                .get(covenant.id())
                .text()
                .digest()));
        List<String> empty = new ArrayList<>();
        for (String table : tables()) {
            Number rows = (Number) database(
                    em -> em.createNativeQuery("select count(*) from " + table).getSingleResult());
            if (rows.longValue() == 0 && !MAY_BE_EMPTY.contains(table)) {
                empty.add(table);
            }
            held.setProperty("rows." + table, rows.toString());
        }
        assertEquals(List.of(), empty, "of each table something must be kept");
    }

    /** All that migrations made, so that no table that a room brings is forgotten. */
    private List<String> tables() {
        try (Connection connection = dataSource().getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            List<String> tables = new ArrayList<>();
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return tables.stream()
                    .filter(table -> !NOT_COUNTED.contains(table))
                    .sorted()
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void talk() {
        Report report =
                as(caller("coordinator"), () -> bean(ConversationService.class).ofYear(INVENTED.previous())).stream()
                        .filter(ConversationRow::isClosed)
                        .map(closed -> as(caller("coordinator"), () -> bean(ReportService.class)
                                .report(closed.id())))
                        .filter(each -> !each.detail().guests().isEmpty())
                        .findFirst()
                        .orElseThrow();
        held.setProperty("closed", report.detail().head().id());
        held.setProperty("closed.guest", report.detail().guests().get(0).name());
        Report.Section said = report.themes().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.answer() != null && section.answer().isGiven())
                .findFirst()
                .orElseThrow();
        held.setProperty("closed.question", said.question().code());
        held.setProperty("closed.answer", said.answer().text());
        held.setProperty("closed.writer", said.answer().writer().name());
        as(caller("jeugdhulp"), () -> bean(CloseService.class)
                .correct(report.detail().head().id(), "De afspraak geldt ook voor de bovenbouw."));
        held.setProperty("closed.correction", "De afspraak geldt ook voor de bovenbouw.");
        String open = as(
                caller("coordinator"),
                () -> bean(ConversationService.class).ofPartnership(partnershipOf("coordinator", INVENTED)).stream()
                        .filter(ConversationRow::isOpen)
                        .findFirst()
                        .orElseThrow()
                        .id());
        held.setProperty("open", open);
        assertEquals(
                ConversationStatus.OPEN,
                as(caller("coordinator"), () -> bean(HoldService.class).follow(open))
                        .status());
    }

    /** One zip: the database, the key and the heads of its trail, and what it held. */
    private void keep(Path folder) throws Exception {
        Path work = Files.createTempDirectory("release");
        Path home = Path.of(System.getProperty("partnership.home"));
        Files.copy(home.resolve("audit.key"), work.resolve("audit.key"));
        Files.copy(home.resolve("audit-heads.log"), work.resolve("audit-heads.log"));
        try (OutputStream out = Files.newOutputStream(work.resolve("held.properties"))) {
            held.store(out, "What the installation held");
        }
        try (Connection connection = dataSource().getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            if (database.getURL().startsWith("jdbc:derby:")) {
                backUp(connection, work.resolve("db"));
                zip(work, folder.resolve("derby.zip"));
            } else {
                dump(database, work.resolve("dump.sql"));
                zip(work, folder.resolve("postgresql.zip"));
            }
        }
    }

    private static void backUp(Connection connection, Path to) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("derby");
        try (Statement statement = connection.createStatement()) {
            statement.execute("call syscs_util.syscs_checkpoint_database()");
        }
        try (PreparedStatement call = connection.prepareStatement("call syscs_util.syscs_backup_database(?)")) {
            call.setString(1, folder.toString());
            call.execute();
        }
        try (Stream<Path> databases = Files.list(folder)) {
            Files.move(databases.findFirst().orElseThrow(), to);
        }
    }

    private static void dump(DatabaseMetaData database, Path to) throws Exception {
        String address = database.getURL().substring("jdbc:".length()).replaceAll("\\?.*", "");
        Process dump = new ProcessBuilder(
                        "pg_dump",
                        "--inserts",
                        "--no-owner",
                        "--no-privileges",
                        "--username=" + database.getUserName(),
                        "--file=" + to,
                        "--dbname=" + address)
                .inheritIO()
                .start();
        assertEquals(0, dump.waitFor(), "pg_dump");
    }

    private static void zip(Path folder, Path to) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to));
                Stream<Path> files = Files.walk(folder)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Path file : files.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }
}
