// Reads messages from standard input, and writes for each what the package "standardwebhooks" says of it: "taken", or why not.
const { readFileSync } = require("node:fs");
const { Webhook } = require("standardwebhooks");

const verdict = ({ secret, headers, body }) => {
  try {
    const read = new Webhook(secret).verify(body, headers);
    return JSON.stringify(read) === JSON.stringify(JSON.parse(body)) ? "taken" : "taken as something else";
  } catch (error) {
    return error.message;
  }
};

console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(verdict)));
