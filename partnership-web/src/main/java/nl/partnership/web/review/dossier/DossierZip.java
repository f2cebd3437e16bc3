package nl.partnership.web.review.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.review.dossier.DossierFile;

/** A dossier as one file: the paper alone, or the paper with all proofs, of a board with a folder for each school. */
final class DossierZip {

    private DossierZip() {}

    /** @throws NotFound when the paper of all schools could not be made */
    static byte[] paper(DossierFile dossier) {
        byte[] part = dossier.whole() == null && dossier.parts().size() == 1
                ? dossier.parts().get(0).zip()
                : dossier.whole();
        if (part == null) {
            throw new NotFound("dossier", DossierPapers.PAPER);
        }
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(part))) {
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] all(DossierFile dossier) {
        if (dossier.whole() == null && dossier.parts().size() == 1) {
            return dossier.parts().get(0).zip();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (dossier.whole() != null) {
                copy(dossier.whole(), "", zip);
            }
            int number = 0;
            for (DossierFile.Part part : dossier.parts()) {
                number++;
                copy(part.zip(), "%02d %s/".formatted(number, DossierPapers.plain(part.school())), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] part, String folder, ZipOutputStream zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(part))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(folder + file.getName()));
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
