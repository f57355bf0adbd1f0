# What was filed as one file: to keep, and for others to check.

package-download = Download everything you filed
package-download-text = One file with your answers, the PDFs in English and in Spanish, and our signature. Whoever you give it to can check that it comes from us and that nothing was changed. Keep it in a safe place: whoever has it can read your answers.
package-size = ZIP, about { $amount } MB
