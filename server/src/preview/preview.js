// Loads the page again when something is saved in the form's folder. What is half typed is kept first. The server reads
// the files at each request, so the page's own reload does the same.
const seen = document.body.dataset.version;
const form = document.getElementById("answers");
let isTouched = false;
form?.addEventListener("input", () => {
  isTouched = true;
});

async function keep() {
  const body = new URLSearchParams(new FormData(form));
  body.set("intent", "stay");
  await fetch(form.action, { method: "POST", body, redirect: "manual" });
}

const aSecond = () => new Promise((later) => setTimeout(later, 1000));

for (;;) {
  try {
    const answer = await fetch(`/changes?seen=${seen}`);
    if (!answer.ok) throw new Error(answer.statusText);
    if ((await answer.text()) !== seen) {
      if (isTouched) await keep();
      location.reload();
      break;
    }
  } catch {
    // The preview was stopped; it may come back.
    await aSecond();
  }
}
