import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDF files against the standards they promise to keep, all in one run.
 *
 * <p>Arguments come in pairs: the profiles, joined by commas (2a,ua1), and the file. For each file and
 * profile one line is printed, its parts parted by tabs: PASS or FAIL, the profile, the file; then, for
 * each rule that is broken, BROKEN, the profile, the file, how often, and the rule.
 */
public final class PdfValidator {
    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            for (String profile : arguments[at].split(",")) {
                check(PDFAFlavour.byFlavourId(profile), profile, arguments[at + 1]);
            }
        }
    }

    private static void check(PDFAFlavour flavour, String profile, String file) throws Exception {
        try (InputStream content = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(content, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println(String.join("\t", result.isCompliant() ? "PASS" : "FAIL", profile, file));
            Map<String, Integer> broken = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.PASSED) {
                    String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                    String told = String.valueOf(assertion.getMessage()).replaceAll("\\s+", " ");
                    broken.merge(rule + " " + told, 1, Integer::sum);
                }
            }
            broken.forEach((rule, times) -> System.out.println(
                    String.join("\t", "BROKEN", profile, file, String.valueOf(times), rule)));
        }
    }
}
