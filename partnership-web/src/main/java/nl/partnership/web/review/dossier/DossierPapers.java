package nl.partnership.web.review.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.review.dossier.DossierWork;
import nl.partnership.web.base.paper.Paper;

/** Writes a part of a dossier: the paper, in the order of the standard on safety, and each proof as a paper beside it. */
final class DossierPapers {

    /** What the paper is called in the ZIP. */
    static final String PAPER = "dossier.pdf";

    private static final String PROOFS = "bewijs/";
    private static final int LONGEST_NAME = 60;

    private DossierPapers() {}

    /** The part as a ZIP. */
    static byte[] zip(DossierWork work) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(PAPER, paper(work));
        if (!work.whole()) {
            DossierWork.OfSchool school = work.schools().get(0);
            names(school).forEach((line, name) -> files.put(name, proof(work, school, line.proof())));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] paper(DossierWork work) {
        String of = work.whole() ? work.board() : work.schools().get(0).school();
        Paper paper = Paper.dense(
                DossierWords.say("review.dossier.paper.title", of),
                DossierWords.DUTCH,
                DossierWords.say("review.dossier.paper.foot", of, work.year(), DossierWords.day(work.on())));
        paper.lead(DossierWords.say("review.dossier.paper.lead", work.year(), DossierWords.day(work.on())));
        paper.text(DossierWords.say("review.dossier.paper.mind"));
        for (DossierWork.OfSchool school : work.schools()) {
            Map<Evidence.Line, String> names = names(school);
            if (work.whole()) {
                paper.heading(school.school());
            }
            for (Evidence.Section section : Evidence.Section.values()) {
                String title = DossierWords.say("review.dossier.section." + section);
                if (work.whole()) {
                    paper.subheading(title);
                } else {
                    paper.heading(title);
                }
                paper.table(
                        List.of(
                                DossierWords.say("review.dossier.paper.what"),
                                DossierWords.say("review.dossier.paper.laidDown"),
                                DossierWords.say("review.dossier.paper.proof")),
                        rows(school, section, names));
            }
        }
        paper.text(DossierWords.say("review.dossier.paper.names"));
        return paper.pdf();
    }

    private static List<List<String>> rows(
            DossierWork.OfSchool school, Evidence.Section section, Map<Evidence.Line, String> names) {
        return Stream.of(Evidence.Kind.values())
                .filter(kind -> kind.section() == section)
                .flatMap(kind -> rows(kind, school, names))
                .toList();
    }

    private static Stream<List<String>> rows(
            Evidence.Kind kind, DossierWork.OfSchool school, Map<Evidence.Line, String> names) {
        List<Evidence.Line> lines =
                school.lines().stream().filter(line -> line.kind() == kind).toList();
        if (lines.isEmpty()) {
            return Stream.of(List.of(
                    DossierWords.say("review.dossier.kind." + kind),
                    DossierWords.say("review.dossier.nothing"),
                    DossierWords.say("review.dossier.noProof")));
        }
        return lines.stream()
                .map(line -> List.of(
                        DossierWords.of(line.what()),
                        DossierWords.laidDown(line),
                        names.containsKey(line)
                                ? DossierWords.say("review.dossier.proof", names.get(line))
                                : DossierWords.say("review.dossier.portal")));
    }

    /** What the proofs of a school are called, in the order of the paper. */
    private static Map<Evidence.Line, String> names(DossierWork.OfSchool school) {
        Map<Evidence.Line, String> names = new LinkedHashMap<>();
        for (Evidence.Line line : school.lines()) {
            if (line.proof() != null) {
                names.put(
                        line,
                        PROOFS
                                + "%02d %s.pdf"
                                        .formatted(
                                                names.size() + 1,
                                                plain(DossierWords.of(
                                                        line.proof().title()))));
            }
        }
        return names;
    }

    /** As it can stand in the name of a file on any machine. */
    static String plain(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 -]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).strip();
    }

    private static byte[] proof(DossierWork work, DossierWork.OfSchool school, Evidence.Proof proof) {
        Paper paper = new Paper(
                DossierWords.of(proof.title()),
                DossierWords.DUTCH,
                DossierWords.say(
                        "review.dossier.paper.foot", school.school(), work.year(), DossierWords.day(work.on())));
        paper.lead(school.school());
        List<String> words =
                new ArrayList<>(proof.text().stream().map(DossierWords::of).toList());
        words.forEach(paper::text);
        return paper.pdf();
    }
}
